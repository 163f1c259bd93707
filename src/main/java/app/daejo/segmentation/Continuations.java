package app.daejo.segmentation;

import app.daejo.text.Language;
import java.util.regex.Pattern;

/** What may follow a closed quotation within the same sentence: Korean particles, a verb of saying, who said it. */
final class Continuations {

    /** 라고, 고, 며, 는 and the like; or a verb of saying without them. */
    private static final Pattern KOREAN = Pattern.compile("(?:이?라고|이?라는|이?라며|이?라면서|라던|이?란\\s|고\\s|며\\s|면서\\s|는\\s"
            + "|하고\\s|하며\\s|하자\\s|하는\\s|등의?\\s"
            + "|외치|외쳤|물었|물으|묻자|되묻|되물|답하|답했|말하|말했|소리치|소리쳤|중얼|속삭|덧붙)");

    /** A name and a verb of saying, after a quotation that ends in a question or an exclamation mark. */
    private static final Pattern ENGLISH = Pattern.compile("(?:\\p{Lu}[\\p{L}'’-]*\\.?\\s){1,3}"
            + "(?:said|says|asked|asks|cried|cries|replied|answered|added|shouted|yelled|screamed|whispered|exclaimed"
            + "|murmured|wondered|laughed|joked|recalled)\\b");

    private static final int LONGEST = 80;
    private static final int LONGEST_SIGNATURE = 60;

    private Continuations() {}

    /**
     * @param follow index of the first character after the quotation and its blank
     * @param exclaimed whether the quotation ends otherwise than with a full stop; English has a comma there before who said it
     */
    static boolean follow(String text, int follow, Language language, boolean exclaimed) {
        if (signs(text, follow)) {
            return true;
        }
        // The blank lets a particle be known at the very end, too.
        var ahead = text.substring(follow, Math.min(text.length(), follow + LONGEST)) + " ";
        return language == Language.KOREAN
                ? KOREAN.matcher(ahead).lookingAt()
                : exclaimed && ENGLISH.matcher(ahead).lookingAt();
    }

    /** A dash and the name of who said it, at the end of a paragraph. */
    private static boolean signs(String text, int follow) {
        if ("–—―-".indexOf(text.charAt(follow)) < 0 || text.length() - follow > LONGEST_SIGNATURE) {
            return false;
        }
        var rest = text.substring(follow + 1).strip();
        return !rest.isEmpty() && Character.isLetter(rest.charAt(0)) && !rest.matches("(?s).*[.!?…]$");
    }
}
