package app.daejo.search;

import app.daejo.text.Span;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** What somebody looks for: words that a text has, whatever their case and normal form. */
final class Wanted {

    private static final int LONGEST = 200;

    private final String words;
    private final String folded;

    private Wanted(String words, String folded) {
        this.words = words;
        this.folded = folded;
    }

    /** Empty where there is too little to look for: nothing but white space, or a single letter that is no syllable. */
    static Optional<Wanted> of(String query) {
        var stripped = query.strip().replace("\0", "");
        var words = stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
        var folded = fold(words);
        boolean tooLittle = folded.isEmpty()
                || folded.codePointCount(0, folded.length()) == 1
                        && Character.UnicodeScript.of(folded.codePointAt(0)) == Character.UnicodeScript.LATIN;
        return tooLittle || !storable(words) ? Optional.empty() : Optional.of(new Wanted(words, folded));
    }

    private static boolean storable(String text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    String words() {
        return words;
    }

    /** Whether a text has it; the text may be in any normal form. */
    boolean isIn(String text) {
        return fold(text).contains(folded);
    }

    /** Where it first stands in a text; empty if it does not. The text may be in any normal form. */
    Optional<Span> in(String text) {
        var plain = new StringBuilder();
        var starts = new int[text.length() * 2 + 1];
        var boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
        boundaries.setText(text);
        int from = boundaries.first();
        for (int to = boundaries.next(); to != BreakIterator.DONE; from = to, to = boundaries.next()) {
            var piece = fold(text.substring(from, to));
            for (int i = 0; i < piece.length() && plain.length() < starts.length; i++) {
                starts[plain.length()] = from;
                plain.append(piece.charAt(i));
            }
        }
        int at = plain.indexOf(folded);
        if (at < 0) {
            return Optional.empty();
        }
        int last = starts[at + folded.length() - 1];
        int end = boundaries.following(last);
        return Optional.of(new Span(starts[at], end == BreakIterator.DONE ? text.length() : end));
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
