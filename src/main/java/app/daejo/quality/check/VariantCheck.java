package app.daejo.quality.check;

import app.daejo.quality.About;
import app.daejo.quality.Bitext;
import app.daejo.quality.Check;
import app.daejo.quality.Checks;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Finding;
import app.daejo.quality.NameLedger;
import app.daejo.quality.Severity;
import app.daejo.quality.Tier;
import app.daejo.quality.reading.EditDistance;
import app.daejo.quality.reading.HangulWords;
import app.daejo.quality.reading.Memo;
import app.daejo.quality.reading.NounKin;
import app.daejo.quality.reading.TitleCase;
import app.daejo.quality.reading.Word;
import app.daejo.quality.reading.Words;
import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds one thing called by two names: an abbreviation beside the words it stands for, which nowhere introduce it, or one Korean title under
 * two English ones. A hint, with both places. Plain synonyms (film, movie) are good English and left alone.
 */
final class VariantCheck implements Check {

    private static final int LONGEST_ABBREVIATION = 5;

    /** Syllables that a Korean word has which is worth abbreviating. */
    private static final int LONG_WORD = 4;

    /** Abbreviations that everybody writes beside their words. */
    private static final Set<String> EVERYBODYS =
            Set.of("AI", "TV", "UK", "US", "EU", "UN", "PC", "OK", "AM", "PM", "ID", "VIP");

    private static final Memo<String, String> INITIALS = new Memo<>(Memo.ARTICLE, VariantCheck::readInitials);

    private static final Memo<String, List<Word>> ABBREVIATIONS =
            new Memo<>(Memo.ARTICLE, VariantCheck::readAbbreviations);

    private record Place(int row, Span span, String form) {}

    private record Rendering(Titles.Title korean, Titles.Title english) {}

    @Override
    public String code() {
        return "term.variant";
    }

    @Override
    public About about() {
        return About.of(List.of(ErrorType.INCONSISTENT_TERM), List.of(Severity.MINOR, Severity.MAJOR), List.of(Tier.B))
                .example(
                        2,
                        "The music video is out.",
                        "뮤직비디오를 찍었다.",
                        "They shot a music video.",
                        "뮤직비디오는 길다.",
                        "The music video is long.",
                        "뮤직비디오가 나왔다.",
                        "The MV is out.");
    }

    @Override
    public List<Finding> find(Bitext bitext) {
        var findings = new ArrayList<Finding>();
        abbreviations(bitext, findings);
        titles(bitext, findings);
        findings.sort(Checks.READING_ORDER);
        return findings;
    }

    private void abbreviations(Bitext bitext, List<Finding> findings) {
        var ledger = NameLedger.of(bitext);
        var initials =
                bitext.pairs().stream().map(pair -> INITIALS.get(pair.target())).toList();
        var expansions = new LinkedHashMap<String, List<Place>>();
        for (int row = 0; row < bitext.pairs().size(); row++) {
            for (var word : ABBREVIATIONS.get(bitext.pairs().get(row).target())) {
                if (ledger.inSourceLatin(word.text())) {
                    continue;
                }
                int here = row;
                var all = expansions.computeIfAbsent(word.text(), form -> expansions(bitext, initials, form));
                var full = all.stream()
                        .filter(place -> meant(bitext, here, place, all))
                        .toList();
                if (!full.isEmpty() && !introduced(bitext, word.text())) {
                    findings.add(abbreviation(bitext, row, word, full));
                }
            }
        }
    }

    private static List<Word> readAbbreviations(String text) {
        return Words.of(text).stream()
                .filter(word -> word.allCapitals()
                        && word.text().length() <= LONGEST_ABBREVIATION
                        && word.text().chars().allMatch(Character::isLetter)
                        && !EVERYBODYS.contains(word.text()))
                .toList();
    }

    /** The first letters of a text's words, in lower case: where they do not hold an abbreviation, its words are not there either. */
    private static String readInitials(String text) {
        var initials = new StringBuilder();
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (letter && !inWord) {
                initials.append(Character.toLowerCase(c));
            }
            inWord = letter;
        }
        return initials.toString();
    }

    /** Where words in lower case stand whose initials are the abbreviation. */
    private static List<Place> expansions(Bitext bitext, List<String> initials, String abbreviation) {
        var words = new StringBuilder("\\b");
        for (int i = 0; i < abbreviation.length(); i++) {
            char initial = Character.toLowerCase(abbreviation.charAt(i));
            words.append(i == 0 ? "(?i:" + initial + ")" : "[ -]" + initial).append("[a-z]{2,}");
        }
        var pattern = Pattern.compile(words.append("\\b").toString());
        var letters = abbreviation.toLowerCase(Locale.ROOT);
        var places = new ArrayList<Place>();
        for (int row = 0; row < bitext.pairs().size(); row++) {
            if (!initials.get(row).contains(letters)) {
                continue;
            }
            var matcher = pattern.matcher(bitext.pairs().get(row).target());
            while (matcher.find()) {
                places.add(new Place(row, new Span(matcher.start(), matcher.end()), matcher.group()));
            }
        }
        return places;
    }

    /** Initials meet by chance: words count that the article has twice, or nouns of another row that shares a long word of Korean. */
    private static boolean meant(Bitext bitext, int row, Place place, List<Place> all) {
        long times = all.stream()
                .filter(other -> other.form().equalsIgnoreCase(place.form()))
                .count();
        if (!endsInANoun(place.form())) {
            return false;
        }
        return times > 1 || place.row() != row && nouns(place.form()) && sharesAWord(bitext, row, place.row());
    }

    /** A term is a thing: "express the" is none, however often it stands there. */
    private static boolean endsInANoun(String words) {
        var kin = NounKin.instance();
        var last = words.toLowerCase(Locale.ROOT).split("[ -]");
        return kin.knows(kin.singular(last[last.length - 1]));
    }

    private static boolean nouns(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[ -]")).allMatch(NounKin.instance()::knows);
    }

    private static boolean sharesAWord(Bitext bitext, int row, int other) {
        var source = bitext.pairs().get(other).source();
        return HangulWords.of(bitext.pairs().get(row).source()).stream()
                .filter(run -> run.text().length() >= LONG_WORD)
                .anyMatch(run -> source.contains(run.text().substring(0, LONG_WORD)));
    }

    private static boolean introduced(Bitext bitext, String abbreviation) {
        return bitext.pairs().stream().anyMatch(pair -> pair.target().contains("(" + abbreviation + ")"));
    }

    private Finding abbreviation(Bitext bitext, int row, Word word, List<Place> full) {
        var words = full.getLast().form().toLowerCase(Locale.ROOT);
        var all = Words.of(bitext.pairs().get(row).target());
        boolean headline = all.stream().filter(Word::capitalised).count() * 3 > all.size() * 2L;
        var report = Report.of(bitext, code(), ErrorType.INCONSISTENT_TERM, row, word.span())
                .saying("term.variant", word.text(), words, Integer.toString(full.size()))
                .minor()
                .hint();
        full.stream().limit(5).forEach(place -> report.target(place.row(), place.span()));
        return report.suggesting(headline ? TitleCase.of(words) : words).build();
    }

    /** One Korean title under two English ones, in rows that have one title on either side. */
    private void titles(Bitext bitext, List<Finding> findings) {
        var renderings = new LinkedHashMap<String, List<Rendering>>();
        for (int row = 0; row < bitext.pairs().size(); row++) {
            var source = Titles.korean(bitext, row);
            var target = Titles.english(bitext, row);
            if (source.size() == 1
                    && target.size() == 1
                    && TitleCase.is(target.getFirst().form())) {
                renderings
                        .computeIfAbsent(source.getFirst().folded(), title -> new ArrayList<>())
                        .add(new Rendering(source.getFirst(), target.getFirst()));
            }
        }
        for (var uses : renderings.values()) {
            var counts = new LinkedHashMap<String, Integer>();
            uses.forEach(use -> counts.merge(use.english().folded(), 1, Integer::sum));
            var usual = counts.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElseThrow();
            var same = uses.stream()
                    .map(Rendering::english)
                    .filter(title -> title.folded().equals(usual))
                    .toList();
            for (var use : uses) {
                // A slip of a letter is the matter of the checks of names.
                if (!use.english().folded().equals(usual)
                        && !EditDistance.near(use.english().folded(), usual)) {
                    findings.add(title(bitext, use, same));
                }
            }
        }
    }

    private Finding title(Bitext bitext, Rendering use, List<Titles.Title> same) {
        var usual = same.getFirst().form();
        var title = use.english();
        var report = Report.of(bitext, code(), ErrorType.INCONSISTENT_TERM, title.row(), title.span())
                .saying("term.variant.title", use.korean().form(), title.form(), usual)
                .source(use.korean().span())
                .hint();
        same.stream().limit(5).forEach(place -> report.target(place.row(), place.span()));
        return report.suggesting(usual).build();
    }
}
