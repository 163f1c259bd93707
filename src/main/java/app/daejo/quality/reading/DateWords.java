package app.daejo.quality.reading;

import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the weekdays and months that a text names. */
public final class DateWords {

    /** What is named. */
    public enum Kind {
        WEEKDAY,
        MONTH,
        /** A day, week, month or year by its distance from the day of the article: 지난해, last year. */
        RELATIVE
    }

    /**
     * A weekday or month in a text.
     *
     * @param kind which
     * @param value 1 (Monday, January) to 7 or 12; for {@link Kind#RELATIVE} its place among the names from yesterday to next year
     * @param row index of the row
     * @param span where it stands
     */
    public record Use(Kind kind, int value, int row, Span span) {}

    private static final List<String> WEEKDAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> RELATIVE = List.of(
            "yesterday",
            "today",
            "tomorrow",
            "last week",
            "this week",
            "next week",
            "last month",
            "this month",
            "next month",
            "last year",
            "this year",
            "next year");
    private static final List<List<String>> KOREAN_RELATIVE = List.of(
            List.of("어제"),
            List.of("오늘"),
            List.of("내일"),
            List.of("지난주", "지난 주"),
            List.of("이번 주", "이번주", "금주"),
            List.of("다음 주", "다음주"),
            List.of("지난달", "지난 달"),
            List.of("이번 달", "이달", "이번달"),
            List.of("다음 달", "다음달", "내달"),
            List.of("지난해", "작년"),
            List.of("올해", "금년"),
            List.of("내년"));
    private static final Pattern KOREAN_RELATIVE_WORD = Pattern.compile("(?<![가-힣])(?:"
            + String.join("|", KOREAN_RELATIVE.stream().flatMap(List::stream).toList()) + ")(?!날|까지도|이면)");
    private static final Pattern RELATIVE_WORD =
            Pattern.compile("\\b(?=[ytln])(?:" + String.join("|", RELATIVE) + ")\\b", Pattern.CASE_INSENSITIVE);
    private static final String KOREAN_DAYS = "월화수목금토일";
    private static final Pattern KOREAN_WEEKDAY = Pattern.compile("([월화수목금토일])요일|(?<=\\d일)\\s?\\(([월화수목금토일])\\)");
    private static final Pattern KOREAN_MONTH = Pattern.compile("(?<![\\d.,])(1[0-2]|[1-9])\\s?월(?!드|급|세)");
    // The first letters stand before the names: where none of them is, there is no name to try.
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?=[MTWFS])(?:\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\\b|\\b(Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\\.(?=[ ,]))");
    private static final Pattern MONTH = Pattern.compile(
            "(?=[JFMASOND])(?:\\b(January|February|April|June|July|August|September|October|November|December)\\b|\\b(March|May)\\b(?=\\s+\\d|\\s+of\\b|[,.;]|$|\\s+\\d{4})|(?<=\\b(?:in|since|until|by|last|next|this|early|late|mid|of|from|to|and|through|during|before|after|\\d)[ -])(March|May)\\b(?!\\s+(?:have|be|not))|\\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.(?=\\s+\\d))");

    private record Question(Kind kind, String text, boolean korean) {}

    /** The uses of each text, as of row 0. */
    private static final Memo<Question, List<Use>> READ = new Memo<>(
            2 * Memo.ARTICLE,
            question -> question.korean()
                    ? readKorean(question.kind(), question.text())
                    : readEnglish(question.kind(), question.text()));

    private DateWords() {}

    private static List<Use> inRow(int row, List<Use> uses) {
        return row == 0
                ? uses
                : uses.stream()
                        .map(use -> new Use(use.kind(), use.value(), row, use.span()))
                        .toList();
    }

    public static List<Use> korean(Kind kind, String text, int row) {
        return inRow(row, READ.get(new Question(kind, text, true)));
    }

    private static List<Use> readKorean(Kind kind, String text) {
        var uses = new ArrayList<Use>();
        if (kind == Kind.RELATIVE) {
            var word = KOREAN_RELATIVE_WORD.matcher(text);
            while (word.find()) {
                for (int i = 0; i < KOREAN_RELATIVE.size(); i++) {
                    if (KOREAN_RELATIVE.get(i).contains(word.group())) {
                        uses.add(new Use(kind, i + 1, 0, new Span(word.start(), word.end())));
                    }
                }
            }
            return List.copyOf(uses);
        }
        var m = (kind == Kind.WEEKDAY ? KOREAN_WEEKDAY : KOREAN_MONTH).matcher(text);
        while (m.find()) {
            int value = kind == Kind.MONTH
                    ? Integer.parseInt(m.group(1))
                    : KOREAN_DAYS.indexOf(m.group(1) != null ? m.group(1) : m.group(2)) + 1;
            uses.add(new Use(kind, value, 0, new Span(m.start(), m.end())));
        }
        return List.copyOf(uses);
    }

    public static List<Use> english(Kind kind, String text, int row) {
        return inRow(row, READ.get(new Question(kind, text, false)));
    }

    private static List<Use> readEnglish(Kind kind, String text) {
        var uses = new ArrayList<Use>();
        if (kind == Kind.RELATIVE) {
            RELATIVE_WORD
                    .matcher(text)
                    .results()
                    .forEach(word -> uses.add(new Use(
                            kind,
                            RELATIVE.indexOf(word.group().toLowerCase(Locale.ROOT)) + 1,
                            0,
                            new Span(word.start(), word.end()))));
            return List.copyOf(uses);
        }
        var m = (kind == Kind.WEEKDAY ? WEEKDAY : MONTH).matcher(text);
        while (m.find()) {
            var names = kind == Kind.WEEKDAY ? WEEKDAYS : MONTHS;
            var head = m.group().substring(0, 3).toLowerCase(Locale.ROOT);
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i).toLowerCase(Locale.ROOT).startsWith(head)) {
                    uses.add(new Use(kind, i + 1, 0, new Span(m.start(), m.end())));
                    break;
                }
            }
        }
        return List.copyOf(uses);
    }

    /** The English name. */
    public static String english(Use use) {
        return switch (use.kind()) {
            case WEEKDAY -> WEEKDAYS.get(use.value() - 1);
            case MONTH -> MONTHS.get(use.value() - 1);
            case RELATIVE -> RELATIVE.get(use.value() - 1);
        };
    }

    /** The English name in the number and length of {@code model}. */
    public static String englishLike(Use use, String model) {
        var name = english(use);
        if (use.kind() == Kind.RELATIVE) {
            return Folding.inCaseOf(model, name);
        }
        if (model.endsWith(".")) {
            return use.kind() == Kind.MONTH && name.length() <= 4
                    ? name
                    : name.substring(0, name.startsWith("Sept") ? 4 : 3) + ".";
        }
        return model.endsWith("days") && use.kind() == Kind.WEEKDAY ? name + "s" : name;
    }
}
