package app.daejo.review;

import app.daejo.quality.reading.Folding;
import app.daejo.text.Span;
import app.daejo.text.WordDiff;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * English words that came in place of others, and where those others stand in a text, in whatever form.
 *
 * @param from what stood there; has a letter or a digit
 * @param to what stands there now; may be empty
 */
public record Replacement(String from, String to) {

    private static final Pattern WORDLIKE = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{N}]+[^\\p{L}\\p{N}]*$");
    private static final Pattern FIRST_WORD = Pattern.compile("^[^\\p{L}\\p{N}]*[\\p{L}\\p{N}]+");
    private static final int LONGEST = 200;

    /**
     * A place where the words stand.
     *
     * @param becomes the replacement in the form that stands there
     * @param exact whether it is letter by letter what was replaced
     */
    public record Found(Span span, String becomes, boolean exact) {}

    /** Whether it says something that can be looked for. */
    public boolean isPossible() {
        return WORDLIKE.matcher(from).find() && from.length() <= LONGEST && to.length() <= LONGEST && !from.equals(to);
    }

    /** What was replaced in a wording, in reading order, each once. What was only put in or left out is known by its neighbours. */
    static List<Replacement> between(String before, String after) {
        var parts = joined(WordDiff.between(before, after).parts());
        var found = new LinkedHashSet<Replacement>();
        for (int i = 0; i < parts.size(); i++) {
            var hunk = parts.get(i);
            if (hunk.same()) {
                continue;
            }
            var from = hunk.from();
            var to = hunk.to();
            if (from.isBlank() || to.isBlank()) {
                var left = i > 0 ? neighbour(LAST_WORD, parts.get(i - 1).from()) : "";
                var right = i + 1 < parts.size()
                        ? neighbour(FIRST_WORD, parts.get(i + 1).from())
                        : "";
                from = left + from + right;
                to = left + to + right;
            }
            var replacement = new Replacement(from.strip(), to.strip()).withoutPossessive();
            if (replacement.isPossible()) {
                found.add(replacement);
            }
        }
        return List.copyOf(found);
    }

    private record Hunk(String from, String to, boolean same) {}

    /** Words that were replaced side by side are one replacement: only a space stands between them. */
    private static List<Hunk> joined(List<WordDiff.Part> parts) {
        var hunks = new ArrayList<Hunk>();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            boolean between =
                    part.kind() == WordDiff.Kind.SAME && part.text().isBlank() && i > 0 && i + 1 < parts.size();
            var hunk =
                    switch (part.kind()) {
                        case SAME -> new Hunk(part.text(), part.text(), !between);
                        case DELETED -> new Hunk(part.text(), "", false);
                        case INSERTED -> new Hunk("", part.text(), false);
                    };
            if (!hunk.same() && !hunks.isEmpty() && !hunks.getLast().same()) {
                var last = hunks.removeLast();
                hunk = new Hunk(last.from() + hunk.from(), last.to() + hunk.to(), false);
            }
            hunks.add(hunk);
        }
        return hunks;
    }

    private static String neighbour(Pattern word, String text) {
        var m = word.matcher(text);
        return m.find() ? m.group() : "";
    }

    private Replacement withoutPossessive() {
        var plainFrom = POSSESSIVE.matcher(from).replaceFirst("");
        var plainTo = POSSESSIVE.matcher(to).replaceFirst("");
        return plainFrom.equals(from) || plainTo.equals(to) ? this : new Replacement(plainFrom, plainTo);
    }

    /** Where the words stand in a text, in reading order; not where the new words stand already. */
    public List<Found> in(String text) {
        if (!isPossible()) {
            return List.of();
        }
        var done = done(text);
        var found = new ArrayList<Found>();
        var m = pattern().matcher(text);
        while (m.find()) {
            var span = new Span(m.start(), m.end());
            if (done.stream().noneMatch(one -> one.start() <= span.start() && span.end() <= one.end())) {
                found.add(found(m, span));
            }
        }
        return found;
    }

    private Found found(Matcher m, Span span) {
        var core = m.group(1);
        var tail = Optional.ofNullable(m.group(2)).orElse("");
        var singular = core.length() == from.length();
        var word = singular ? to : plural(to);
        return new Found(span, inCaseOf(core, word) + (to.isEmpty() ? "" : tail), core.equals(from) && tail.isEmpty());
    }

    private String inCaseOf(String core, String word) {
        if (core.startsWith(from) || word.isEmpty()) {
            return word;
        }
        boolean small = core.equals(core.toLowerCase(Locale.ROOT));
        return small ? word.toLowerCase(Locale.ROOT) : Folding.inCaseOf(core, word);
    }

    /** Where the new words stand, if the old ones are a part of them. */
    private List<Span> done(String text) {
        var spans = new ArrayList<Span>();
        if (to.contains(from)) {
            for (int i = text.indexOf(to); i >= 0; i = text.indexOf(to, i + 1)) {
                spans.add(new Span(i, i + to.length()));
            }
        }
        return spans;
    }

    private Pattern pattern() {
        var forms = forms().stream()
                .map(form -> form.codePoints()
                        .mapToObj(c -> Character.isWhitespace(c) ? "\\s" : Pattern.quote(Character.toString(c)))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                edge(from.codePointAt(0), "(?<![\\p{L}\\p{N}])")
                        + "(" + forms + ")(['’]s(?![\\p{L}\\p{N}]))?"
                        + edge(from.codePointBefore(from.length()), "(?![\\p{L}\\p{N}])"),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The longest first, so that the longest is found. */
    private List<String> forms() {
        var plural = plural(from);
        return plural.equals(from) ? List.of(from) : List.of(plural, from);
    }

    /** The same as PostgreSQL's regular expressions say it; finds every text in which {@link #in} finds anything. */
    String regex() {
        var forms = forms().stream()
                .map(form -> form.replaceAll("([\\\\.\\[\\]{}()*+?^$|#&~-])", "\\\\$1")
                        .replaceAll("\\s", "\\\\s"))
                .collect(Collectors.joining("|"));
        return edge(from.codePointAt(0), "\\m") + "(?:" + forms + ")"
                + edge(from.codePointBefore(from.length()), "\\M");
    }

    /** The longest run without a space that every form begins with or holds: no text without it has what {@link #regex} finds. */
    String inEveryForm() {
        var plural = plural(from);
        int same = 0;
        while (same < Math.min(from.length(), plural.length()) && from.charAt(same) == plural.charAt(same)) {
            same++;
        }
        return Arrays.stream(from.substring(0, same).split("\\s+"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static String edge(int codePoint, String boundary) {
        return Character.isLetterOrDigit(codePoint) ? boundary : "";
    }

    private static String plural(String words) {
        if (words.isEmpty() || !Character.isLetter(words.codePointBefore(words.length()))) {
            return words;
        }
        var lower = words.toLowerCase(Locale.ROOT);
        if (lower.matches(".*[^aeiou]y")) {
            return words.substring(0, words.length() - 1) + "ies";
        }
        if (lower.endsWith("s")) {
            return words;
        }
        return words + (lower.matches(".*(?:x|z|ch|sh)") ? "es" : "s");
    }
}
