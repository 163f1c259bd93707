package app.daejo.quality.reading;

import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** An English term as it may stand in a sentence: plural, derived, hyphenated, with or without full stops. */
public final class EnglishTerm {

    private static final Pattern SPACE = Pattern.compile("[\\s-]+");
    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "a", "an", "in");
    private static final int LONGEST_ENDING = 5;

    private final String term;
    private final List<String> stems = new ArrayList<>();

    private EnglishTerm(String term) {
        this.term = term;
        for (var word : SPACE.split(plain(term))) {
            stems.add(stem(word));
        }
    }

    public static EnglishTerm of(String term) {
        return new EnglishTerm(term.strip());
    }

    private static String plain(String text) {
        return Folding.fold(text).replace(".", "").replace("'s", "");
    }

    private static String stem(String word) {
        if (word.length() <= 3) {
            return word;
        }
        for (var ending : List.of("ies", "ion", "es", "s", "e", "y")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static boolean matches(String stem, String word) {
        if (stem.length() <= 3) {
            return word.equals(stem) || word.equals(stem + "s");
        }
        return word.startsWith(stem) && word.length() - stem.length() <= LONGEST_ENDING;
    }

    /** How often the term stands in a text, in any of its forms. */
    public int count(String text) {
        var words = words(text);
        int count = 0;
        for (int i = 0; i + stems.size() <= words.size(); i++) {
            boolean all = true;
            for (int k = 0; k < stems.size() && all; k++) {
                all = matches(stems.get(k), words.get(i + k).folded());
            }
            if (all) {
                count++;
                i += stems.size() - 1;
            }
        }
        return count;
    }

    private static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        var m = Pattern.compile("[\\p{L}\\d]+(?:['’.]\\p{L}+)*\\.?").matcher(text);
        while (m.find()) {
            var folded = plain(m.group());
            if (!folded.isEmpty()) {
                words.add(new Word(folded, new Span(m.start(), m.end()), false));
            }
        }
        return words;
    }

    /** Where a term of several words stands with one of them replaced: {@code elbow operation} for {@code elbow surgery}. */
    public Optional<Span> partly(String text) {
        if (stems.size() < 2) {
            return Optional.empty();
        }
        var words = words(text);
        for (int i = 0; i + stems.size() <= words.size(); i++) {
            int same = 0;
            for (int k = 0; k < stems.size(); k++) {
                same += matches(stems.get(k), words.get(i + k).folded()) && !SMALL.contains(stems.get(k)) ? 1 : 0;
            }
            var last = words.get(i + stems.size() - 1);
            if (same == stems.size() - 1
                    && same > 0
                    && once(words)
                    && text.substring(words.get(i).span().start(), last.span().end())
                            .chars()
                            .noneMatch(c -> ",;:\"".indexOf(c) >= 0)) {
                return Optional.of(
                        new Span(words.get(i).span().start(), last.span().end()));
            }
        }
        return Optional.empty();
    }

    /** Whether each word of the term stands but once, so that a half of it can only be meant for the whole. */
    private boolean once(List<Word> words) {
        return stems.stream()
                .allMatch(stem -> words.stream()
                                .filter(word -> matches(stem, word.folded()))
                                .count()
                        <= 1);
    }

    /** The term with the capitals and in the number of what it replaces. */
    public String like(String model) {
        var form = plural(model) && !plural(term) ? plural() : term;
        boolean title =
                Character.isUpperCase(model.charAt(0)) && model.length() > 1 && Character.isLowerCase(model.charAt(1));
        return title ? form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1) : form;
    }

    private static boolean plural(String words) {
        return words.endsWith("s") && !words.endsWith("ss") && !words.endsWith("us") && !words.endsWith("is");
    }

    private String plural() {
        char last = term.charAt(term.length() - 1);
        char before = term.length() > 1 ? term.charAt(term.length() - 2) : ' ';
        if (last == 'y' && "aeiou".indexOf(before) < 0) {
            return term.substring(0, term.length() - 1) + "ies";
        }
        boolean hissing = "sxz".indexOf(last) >= 0 || term.endsWith("ch") || term.endsWith("sh");
        return term + (hissing ? "es" : "s");
    }
}
