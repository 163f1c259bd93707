package app.daejo.quality.check;

import app.daejo.quality.About;
import app.daejo.quality.Bitext;
import app.daejo.quality.Check;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Finding;
import app.daejo.quality.Severity;
import app.daejo.quality.Tier;
import app.daejo.quality.reading.EnglishDictionary;
import app.daejo.quality.reading.Memo;
import app.daejo.quality.reading.SlipKind;
import app.daejo.quality.reading.Word;
import app.daejo.quality.reading.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds an ordinary word that no dictionary knows and that one slip of the finger makes of a known one. */
final class SpellingCheck implements Check {

    private static final int SHORTEST = 4;

    /** From this frequency on a correction is a word that anybody would have meant. */
    private static final int EVERYDAY = 5;

    private static final Pattern STRETCHED = Pattern.compile("(?i)(\\p{L})\\1\\1");

    /** The words of a text, folded, and how often each stands there. */
    private static final Memo<String, Map<String, Integer>> FOLDED =
            new Memo<>(2 * Memo.ARTICLE, SpellingCheck::countFolded);

    /** The words of a text that look like slips wherever they stand. */
    private static final Memo<String, List<Word>> SUSPECTS = new Memo<>(Memo.ARTICLE, SpellingCheck::readSuspects);

    @Override
    public String code() {
        return "spelling";
    }

    @Override
    public About about() {
        return About.of(List.of(ErrorType.SPELLING), List.of(Severity.MINOR), List.of(Tier.A, Tier.B))
                .example("문을 열었다.", "He opended the door.", "He opened the door.");
    }

    @Override
    public List<Finding> find(Bitext bitext) {
        var findings = new ArrayList<Finding>();
        var foreign = new HashSet<String>();
        bitext.pairs().forEach(pair -> foreign.addAll(FOLDED.get(pair.source()).keySet()));
        bitext.glossary().forEach(entry -> Words.of(entry.target()).forEach(word -> foreign.add(word.folded())));
        for (int row = 0; row < bitext.pairs().size(); row++) {
            for (var word : SUSPECTS.get(bitext.pairs().get(row).target())) {
                if (stretched(word)) {
                    stretched(bitext, row, word, findings);
                } else if (!foreign.contains(word.text()) && count(bitext, word) == 1) {
                    report(bitext, row, word, findings);
                }
            }
        }
        return findings;
    }

    private static int count(Bitext bitext, Word word) {
        var folded = word.folded();
        return bitext.pairs().stream()
                .mapToInt(pair -> FOLDED.get(pair.target()).getOrDefault(folded, 0))
                .sum();
    }

    private static Map<String, Integer> countFolded(String text) {
        var counts = new HashMap<String, Integer>();
        Words.of(text).forEach(word -> counts.merge(word.folded(), 1, Integer::sum));
        return Map.copyOf(counts);
    }

    private static List<Word> readSuspects(String text) {
        return Words.of(text).stream()
                .filter(word -> stretched(word) || suspicious(text, word))
                .toList();
    }

    private static boolean stretched(Word word) {
        return word.text().length() > 5 && STRETCHED.matcher(word.text()).find();
    }

    /** Whether a word in lower case is unknown, and no part of an address, of a code or of a foreign name. */
    static boolean suspicious(String text, Word word) {
        boolean plain = word.text().chars().allMatch(c -> c >= 'a' && c <= 'z');
        return plain
                && word.text().length() >= SHORTEST
                && !partOfAddressOrCode(text, word)
                && !betweenNames(text, word)
                && !EnglishDictionary.instance().knows(word.text());
    }

    /** Particles of foreign names: Piazza della Scala. */
    private static boolean betweenNames(String text, Word word) {
        int before = word.span().start() - 2;
        while (before > 0 && Character.isLetter(text.charAt(before - 1))) {
            before--;
        }
        int after = word.span().end() + 1;
        return before >= 0
                && after < text.length()
                && Character.isUpperCase(text.charAt(before))
                && Character.isUpperCase(text.charAt(after));
    }

    private static boolean partOfAddressOrCode(String text, Word word) {
        int start = word.span().start();
        int end = word.span().end();
        return start > 0 && "@#/_.=&;<".indexOf(text.charAt(start - 1)) >= 0
                || end < text.length() && "@/_=;(".indexOf(text.charAt(end)) >= 0
                || end + 1 < text.length() && text.charAt(end) == '.' && Character.isLetter(text.charAt(end + 1));
    }

    /** No English word has a letter three times running, but cries do: only a word that is known without it is a slip. */
    private void stretched(Bitext bitext, int row, Word word, List<Finding> findings) {
        var twice = STRETCHED.matcher(word.text()).replaceAll("$1$1");
        var once = STRETCHED.matcher(word.text()).replaceAll("$1");
        var dictionary = EnglishDictionary.instance();
        boolean inArticle =
                bitext.pairs().stream().anyMatch(pair -> pair.target().contains(once));
        var right = dictionary.knows(twice)
                ? twice
                : dictionary.knows(once) || inArticle ? once : compound(once.toLowerCase(Locale.ROOT)) ? once : null;
        if (right != null && !word.allCapitals()) {
            findings.add(Report.of(bitext, code(), ErrorType.SPELLING, row, word.span())
                    .saying("spelling", word.text())
                    .minor()
                    .suggesting(right)
                    .build());
        }
    }

    private void report(Bitext bitext, int row, Word word, List<Finding> findings) {
        var dictionary = EnglishDictionary.instance();
        var better = dictionary.neighbours(word.text()).stream()
                .filter(other -> Character.isLowerCase(other.charAt(0)))
                .sorted(Comparator.comparingInt(
                        (String other) -> SlipKind.of(other, word.text()) * 3 - dictionary.frequency(other)))
                .toList();
        if (better.isEmpty() || compound(word.text())) {
            return;
        }
        findings.add(Report.of(bitext, code(), ErrorType.SPELLING, row, word.span())
                .saying("spelling", word.text())
                .minor()
                .in(
                        dictionary.frequency(better.getFirst()) >= EVERYDAY
                                        && SlipKind.of(better.getFirst(), word.text()) <= 1
                                ? Tier.A
                                : Tier.B)
                .suggesting(better.getFirst())
                .build());
    }

    /** Two known words written as one, or a known word with a living prefix: new, but no slip. */
    private static boolean compound(String word) {
        var dictionary = EnglishDictionary.instance();
        for (int i = 3; i <= word.length() - 3; i++) {
            if (dictionary.frequency(word.substring(0, i)) >= 8 && dictionary.frequency(word.substring(i)) >= 8) {
                return true;
            }
        }
        for (var prefix : List.of(
                "non", "re", "pre", "un", "anti", "over", "under", "co", "multi", "micro", "cyber", "post", "mid",
                "sub", "super", "inter", "de")) {
            if (word.startsWith(prefix)
                    && word.length() > prefix.length() + 3
                    && dictionary.frequency(word.substring(prefix.length())) >= 0) {
                return true;
            }
        }
        return false;
    }
}
