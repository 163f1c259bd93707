package app.daejo.segmentation;

import app.daejo.text.Language;
import app.daejo.text.Span;
import app.daejo.text.TurnLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts one paragraph into sentences by rules that a reader can follow: a sentence ends at a stop, the closing quotes after
 * it and a space, unless the stop belongs to a label, an initial, an abbreviation, a number or a quotation that is still open.
 *
 * <p>Decision: {@code src/docs/decisions/2026-11-22-segmentation.md}.
 */
final class Sentences {

    /** A segment never grows beyond this, in UTF-16 units, however the text is made. */
    static final int LONGEST = 20_000;

    private static final int LONGEST_ASIDE = 40;

    /** An ellipsis this close to the start of a sentence is a hesitation, not its end. */
    private static final int HESITATION = 5;

    /** The place of the final consonant ㅂ among the 28 that a Hangul syllable may end in. */
    private static final int FINAL_BIEUP = 17;

    private static final String STOPS = ".!?…。！？．";
    private static final String CLOSERS = "\"'”’)]}»」』〉》】）";
    private static final String OPENERS = "\"'“‘([{«「『〈《【（";

    private static final String KOREAN_ENDINGS = "다요죠까네지음함됨임군걸게래자라";

    /** A date in the Korean way of writing, whose last stop ends no sentence: 2024. 5. 23., 5. 23., 23.~24. */
    private static final Pattern DATE = Pattern.compile(
            "(?:\\d{4}\\.\\s?\\d{1,2}\\.\\s?|(?<!\\d)\\d{1,2}\\.\\s|(?<!\\d)\\d{1,2}\\.\\s?[~∼〜–-]\\s?)\\d{1,2}$");

    private static final Pattern LIST_NUMBER = Pattern.compile("[(\\[]?\\d{1,3}");
    private static final String LIST_LETTERS = "가나다라마바사아자차카타파하";

    private final String text;
    private final Language language;
    private final boolean[] guarded;

    private Sentences(String text, Language language) {
        this.text = text;
        this.language = language;
        this.guarded = Quotations.guarded(text, language);
    }

    /** @return spans of the sentences within {@code paragraph}, trimmed of blanks, in order; everything between them is blank */
    static List<Span> of(String paragraph, Language language) {
        return new Sentences(paragraph, language).cut();
    }

    private List<Span> cut() {
        var spans = new ArrayList<Span>();
        int start = 0;
        int i = TurnLabel.at(text).map(TurnLabel::end).orElse(0);
        while (i < text.length()) {
            if (i - start >= LONGEST) {
                int end = forcedEnd(start);
                add(spans, start, end);
                start = end;
                i = Math.max(i, end);
                continue;
            }
            if (STOPS.indexOf(text.charAt(i)) < 0) {
                i++;
                continue;
            }
            int stop = i;
            while (i < text.length() && i - stop < 100 && STOPS.indexOf(text.charAt(i)) >= 0) {
                i++;
            }
            int afterStops = i;
            while (i < text.length() && i - afterStops < 6 && closes(i)) {
                i++;
            }
            if (endsSentence(start, stop, afterStops, i)) {
                i = pastAside(i);
                add(spans, start, i);
                start = i;
            }
        }
        while (text.length() - start > LONGEST) {
            int end = forcedEnd(start);
            add(spans, start, end);
            start = end;
        }
        add(spans, start, text.length());
        return spans;
    }

    /** An aside such as (웃음) or (laughs), a laugh or an emoji stays with the sentence it follows. */
    private int pastAside(int end) {
        int mood = Moods.end(text, Blank.skip(text, end, Math.min(text.length(), end + 2)));
        return pastBrackets(mood > 0 && blankAt(mood) ? mood : end);
    }

    private int pastBrackets(int end) {
        int from = Blank.skip(text, end, Math.min(text.length(), end + 3));
        if (from >= text.length() || text.charAt(from) != '(') {
            return end;
        }
        int to = text.indexOf(')', from, Math.min(text.length(), from + LONGEST_ASIDE));
        // The number of a list's next item is no aside.
        boolean words = to > 0
                && text.substring(from, to)
                                .codePoints()
                                .filter(Character::isLetter)
                                .count()
                        > 1;
        return words && blankAt(to + 1) ? to + 1 : end;
    }

    private boolean blankAt(int i) {
        return i >= text.length() || Blank.is(text.charAt(i));
    }

    private boolean closes(int i) {
        var c = text.charAt(i);
        if (CLOSERS.indexOf(c) < 0) {
            return false;
        }
        // A straight quote after a stop closes unless a word follows it at once, as in: he left."We stayed."
        return c != '"' && c != '\'' || i + 1 >= text.length() || !Character.isUpperCase(text.charAt(i + 1));
    }

    private boolean endsSentence(int start, int stop, int afterStops, int end) {
        if (end >= text.length()) {
            return false;
        }
        if (end < guarded.length && guarded[end]) {
            return false;
        }
        var next = text.charAt(end);
        if (!Blank.is(next)) {
            return sentenceRunsOn(start, stop, end);
        }
        int follow = Blank.skip(text, end);
        if (follow >= text.length()) {
            return false;
        }
        boolean onlyPeriod = afterStops - stop == 1 && text.charAt(stop) == '.';
        boolean ellipsis = text.charAt(stop) == '…' || (afterStops - stop >= 2 && text.charAt(stop) == '.');
        var first = text.charAt(follow);
        if (STOPS.indexOf(first) >= 0 || Character.isLowerCase(first)) {
            return false;
        }
        boolean closed = end > afterStops;
        if (closed && Continuations.follow(text, follow, language, !onlyPeriod)) {
            return false;
        }
        if (ellipsis) {
            return closed && OPENERS.indexOf(text.charAt(Blank.skip(text, start))) >= 0
                    || stop - start >= HESITATION && endsAfterEllipsis(stop, first);
        }
        return !onlyPeriod || !periodBelongsToWord(start, stop, follow, closed);
    }

    /** Two sentences with no space between: 했다.그는. A missing space is common in copied text, and none is due after 。 */
    private boolean sentenceRunsOn(int start, int stop, int end) {
        if (end != stop + 1 || stop <= start + 1) {
            return false;
        }
        var ending = text.charAt(stop - 1);
        boolean ended =
                switch (text.charAt(stop)) {
                    case '。' -> true;
                    case '.' -> ending == '다' || ending == '요' || ending == '죠';
                    case '?', '!' -> ending == '요' || ending == '죠';
                    default -> false;
                };
        return ended
                && Character.isLetter(text.charAt(end))
                && (text.charAt(stop) == '。' || isHangul(text.charAt(end)))
                && !Continuations.follow(text, end, language, false);
    }

    private boolean endsAfterEllipsis(int stop, char first) {
        if (stop == 0) {
            return false;
        }
        if (language == Language.KOREAN) {
            return KOREAN_ENDINGS.indexOf(text.charAt(stop - 1)) >= 0 && !isBecause(stop);
        }
        return Character.isUpperCase(first) || OPENERS.indexOf(first) >= 0;
    }

    /** 그러니까, 오니까: a reason that something is still to follow, unlike the question 했습니까. */
    private boolean isBecause(int stop) {
        return stop >= 3
                && text.startsWith("니까", stop - 2)
                && isHangul(text.charAt(stop - 3))
                && (text.charAt(stop - 3) - '가') % 28 != FINAL_BIEUP;
    }

    private boolean periodBelongsToWord(int start, int stop, int follow, boolean closed) {
        int word = stop;
        while (word > start
                && stop - word < 24
                && !Blank.is(text.charAt(word - 1))
                && OPENERS.indexOf(text.charAt(word - 1)) < 0) {
            word--;
        }
        var before = text.substring(word, stop);
        var first = text.charAt(follow);
        if (before.isEmpty()) {
            // What stands right before may be the closing quote of a word: call it 'this'.
            return stop == start || Blank.is(text.charAt(stop - 1));
        }
        var whole = text.substring(start, stop).strip();
        if (LIST_NUMBER.matcher(whole).matches() || isListLetter(whole, start)) {
            return true;
        }
        if (Character.isDigit(text.charAt(stop - 1))
                && (Character.isDigit(first)
                        || DATE.matcher(text.substring(Math.max(start, stop - 14), stop))
                                .find())) {
            return true;
        }
        var lower = before.toLowerCase(Locale.ROOT);
        if (lower.equals("by") && whole.equals(before)) {
            return true;
        }
        if (before.length() == 1 && Character.isUpperCase(before.charAt(0)) && before.charAt(0) < 0x250) {
            // A name has its initial in front; a grade, a plan or a vitamin has it at its end: she got an A.
            boolean last = !whole.equals(before) && Abbreviations.NAMELESS_STARTERS.contains(wordAt(follow));
            return !before.equals("I") && !closed && !last;
        }
        if (Abbreviations.BEFORE_NUMBERS.contains(lower)) {
            return Character.isDigit(first);
        }
        if ((lower.equals("a.m") || lower.equals("p.m")) && Character.isUpperCase(first)) {
            return Abbreviations.AFTER_TIMES.contains(wordAt(follow));
        }
        if (Abbreviations.ABBREVIATIONS.contains(lower)) {
            return true;
        }
        if (Abbreviations.ENDING_ABBREVIATIONS.contains(lower) || lower.matches("(?:\\p{L}\\.)+\\p{L}")) {
            return !(Abbreviations.STARTERS.contains(wordAt(follow)) || OPENERS.indexOf(first) >= 0);
        }
        return false;
    }

    /** 가., 나., 다. number the items of a list, at the head of a paragraph or after the letter before. */
    private boolean isListLetter(String whole, int start) {
        int place = whole.length() == 1 ? LIST_LETTERS.indexOf(whole) : -1;
        if (place < 0) {
            return false;
        }
        if (Blank.skip(text, 0) == Blank.skip(text, start)) {
            return "아자하".indexOf(whole) < 0;
        }
        return place > 0 && text.lastIndexOf(LIST_LETTERS.charAt(place - 1) + ". ", start) >= 0;
    }

    private String wordAt(int from) {
        int to = from;
        while (to < text.length() && to - from < 24 && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** Where a piece without any usable end is cut: at its last blank, else hard, never inside a surrogate pair. */
    private int forcedEnd(int start) {
        int limit = Math.min(text.length(), start + LONGEST);
        for (int i = limit; i > start + LONGEST / 2; i--) {
            if (Blank.is(text.charAt(i - 1))) {
                return i;
            }
        }
        return limit < text.length() && Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    private void add(List<Span> spans, int from, int to) {
        int start = Blank.skip(text, from);
        int end = to;
        while (end > start && Blank.is(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            spans.add(new Span(start, end));
        }
    }

    private static boolean isHangul(char c) {
        return c >= '가' && c <= '힣';
    }
}
