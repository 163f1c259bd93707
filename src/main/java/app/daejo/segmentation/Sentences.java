package app.daejo.segmentation;

import app.daejo.text.Language;
import app.daejo.text.Span;
import app.daejo.text.TurnLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts one paragraph into sentences by rules that a reader can follow: a sentence ends at a stop, the closing quotes after
 * it and a space, unless the stop belongs to a label, an initial, an abbreviation, a number or a quotation that is still open.
 */
final class Sentences {

    /** A segment never grows beyond this, in UTF-16 units, however the text is made. */
    static final int LONGEST = 20_000;

    private static final int LONGEST_ASIDE = 40;

    /** An ellipsis this close to the start of a sentence is a hesitation, not its end. */
    private static final int HESITATION = 5;

    private static final String STOPS = ".!?…。！？";
    private static final String CLOSERS = "\"'”’)]}»」』〉》】）";
    private static final String OPENERS = "\"'“‘([{«「『〈《【（";

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "sgt", "lt", "col", "gen", "capt", "cmdr", "rev", "hon", "sen",
            "rep", "gov", "pres", "messrs", "mt", "ft", "vs", "v", "e.g", "i.e", "cf", "viz", "approx", "feat", "dir",
            "prod", "op", "ep", "vol", "pp", "fig", "no", "nos");

    /** Abbreviations that may also end a sentence: only what follows tells. */
    private static final Set<String> ENDING_ABBREVIATIONS = Set.of(
            "jr", "sr", "inc", "ltd", "co", "corp", "bros", "etc", "al", "a.m", "p.m", "u.s", "u.k", "u.n", "e.u",
            "d.c", "l.a", "n.y", "b.a", "m.a", "ph.d", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
            "oct", "nov", "dec");

    /** Words that open an English sentence far more often than they follow a title or a place. */
    private static final Set<String> STARTERS = Set.of(
            "the",
            "a",
            "an",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "but",
            "and",
            "so",
            "in",
            "on",
            "at",
            "this",
            "that",
            "these",
            "those",
            "there",
            "his",
            "her",
            "their",
            "our",
            "my",
            "its",
            "when",
            "while",
            "after",
            "before",
            "if",
            "as",
            "for",
            "with",
            "however",
            "meanwhile",
            "then",
            "now",
            "what",
            "who",
            "how",
            "why",
            "where",
            "is",
            "are",
            "was");

    /** What continues a Korean sentence after a quotation: 라고, 고, 며, 는 and the like. */
    private static final Pattern KOREAN_CONTINUATION = Pattern.compile(
            "(?:이?라고|이?라는|이?라며|이?라면서|라던|고\\s|며\\s|면서\\s|는\\s|하고\\s|하며\\s|하자\\s|등의?\\s).*", Pattern.DOTALL);

    private static final Pattern KOREAN_ENDING = Pattern.compile("[다요죠까네지음함됨임군걸게래자라]$");
    /** A date in the Korean way of writing, whose last stop ends no sentence: 2024. 5. 23. */
    private static final Pattern DATE = Pattern.compile("\\d{4}\\.\\s?\\d{1,2}\\.\\s?\\d{1,2}$");

    private static final Pattern LIST_NUMBER = Pattern.compile("^\\s*[(\\[]?\\d{1,3}$");

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

    /** An aside such as (웃음) or (laughs) stays with the sentence it follows. */
    private int pastAside(int end) {
        int from = Blank.skip(text, end, Math.min(text.length(), end + 3));
        if (from >= text.length() || text.charAt(from) != '(') {
            return end;
        }
        int to = text.indexOf(')', from, Math.min(text.length(), from + LONGEST_ASIDE));
        return to > 0 && (to + 1 == text.length() || Blank.is(text.charAt(to + 1))) ? to + 1 : end;
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
        if (language == Language.KOREAN
                && end > afterStops
                && KOREAN_CONTINUATION.matcher(ahead(follow)).lookingAt()) {
            return false;
        }
        if (ellipsis) {
            return stop - start >= HESITATION && endsAfterEllipsis(stop, first);
        }
        return !onlyPeriod || !periodBelongsToWord(start, stop, follow);
    }

    /** Two Korean sentences with no space between: 했다.그는. A missing space is common in copied text. */
    private boolean sentenceRunsOn(int start, int stop, int end) {
        return stop > start + 1
                && end < text.length()
                && text.charAt(stop) == '.'
                && end == stop + 1
                && text.charAt(stop - 1) == '다'
                && isHangul(text.charAt(end));
    }

    private boolean endsAfterEllipsis(int stop, char first) {
        if (stop == 0) {
            return false;
        }
        if (language == Language.KOREAN) {
            return KOREAN_ENDING
                    .matcher(text.substring(Math.max(0, stop - 1), stop))
                    .find();
        }
        return Character.isUpperCase(first) || OPENERS.indexOf(first) >= 0;
    }

    private boolean periodBelongsToWord(int start, int stop, int follow) {
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
        if (LIST_NUMBER.matcher(text.substring(start, stop)).matches()) {
            return true;
        }
        if (Character.isDigit(text.charAt(stop - 1))
                && (Character.isDigit(first)
                        || DATE.matcher(text.substring(Math.max(start, stop - 14), stop))
                                .find())) {
            return true;
        }
        var lower = before.toLowerCase(Locale.ROOT);
        if (lower.equals("by") && text.substring(start, stop).strip().equals(before)) {
            return true;
        }
        if (before.length() == 1 && Character.isUpperCase(before.charAt(0)) && before.charAt(0) < 0x250) {
            return !before.equals("I");
        }
        if (lower.equals("no")
                || lower.equals("nos")
                || lower.equals("op")
                || lower.equals("vol")
                || lower.equals("ep")) {
            return Character.isDigit(first);
        }
        if (ABBREVIATIONS.contains(lower)) {
            return true;
        }
        if (ENDING_ABBREVIATIONS.contains(lower) || lower.matches("(?:\\p{L}\\.)+\\p{L}")) {
            return !(STARTERS.contains(wordAt(follow)) || OPENERS.indexOf(first) >= 0);
        }
        return false;
    }

    private String wordAt(int from) {
        int to = from;
        while (to < text.length() && to - from < 24 && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private String ahead(int from) {
        return text.substring(from, Math.min(text.length(), from + 12)) + " ";
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
