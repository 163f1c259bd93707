package app.daejo.quality.reading;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The capitals of an English title: every word but articles, conjunctions and short prepositions inside it.
 *
 * @see <a href="https://www.chicagomanualofstyle.org/book/ed17/part2/ch08/psec159.html">The Chicago Manual of Style, 17th ed., 8.159</a>
 */
public final class TitleCase {

    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "and", "but", "or", "nor", "for", "as", "at", "by", "in", "of", "off", "on", "per", "to",
            "up", "via", "with", "from", "into", "vs");
    private static final Set<String> ALWAYS_SMALL =
            Set.of("a", "an", "the", "and", "but", "or", "nor", "of", "to", "in", "at", "by", "for");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private TitleCase() {}

    /** Whether every word has the capitals that the rule wants; words in capitals or of mixed case pass. */
    public static boolean is(String title) {
        var words = SPACE.split(title.strip());
        for (int i = 0; i < words.length; i++) {
            var word = bare(words[i]);
            if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
                continue;
            }
            boolean edge = i == 0 || i == words.length - 1 || words[i - 1].endsWith(":");
            boolean capital = Character.isUpperCase(word.charAt(0));
            var lower = Folding.fold(word);
            if (!capital && (edge || !SMALL.contains(lower))) {
                return false;
            }
            if (capital
                    && !edge
                    && ALWAYS_SMALL.contains(lower)
                    && word.chars().skip(1).allMatch(Character::isLowerCase)) {
                return false;
            }
        }
        return true;
    }

    /** Gives a title the capitals of the rule. */
    public static String of(String title) {
        var words = SPACE.split(title.strip());
        var out = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            boolean edge = i == 0 || i == words.length - 1 || words[i - 1].endsWith(":");
            var word = words[i];
            boolean small = !edge && SMALL.contains(Folding.fold(bare(word)));
            out.append(i == 0 ? "" : " ")
                    .append(small || word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return out.toString();
    }

    private static String bare(String word) {
        return word.replaceAll("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$", "");
    }
}
