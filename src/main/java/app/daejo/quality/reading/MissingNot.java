package app.daejo.quality.reading;

import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the verb of an English sentence that a lost "not" most likely followed. */
public final class MissingNot {

    private static final Pattern EMPHATIC = Pattern.compile(
            "\\b(do|does|did)(?= (?:\\w+ly )?[a-z]{2,}(?!ing\\b))(?! (?:the|a|an|this|that|it|so|you|we|they|he|she|i|what|to|for|in|on|not)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AUXILIARY = Pattern.compile(
            "\\b(is|are|was|were|has|have|had|can|could|will|would|should|must|may|might)(?= )(?! (?:not|never|no)\\b)",
            Pattern.CASE_INSENSITIVE);

    private MissingNot() {}

    /**
     * @param text the whole target
     * @param sentence where to look
     * @return the emphatic do, does or did if there is one, else the only auxiliary; empty where several might be meant
     */
    public static Optional<Span> verb(String text, Span sentence) {
        var emphatic = EMPHATIC.matcher(text).region(sentence.start(), sentence.end());
        if (emphatic.find()) {
            return Optional.of(new Span(emphatic.start(1), emphatic.end(1)));
        }
        var found = new ArrayList<Span>();
        var auxiliary = AUXILIARY.matcher(text).region(sentence.start(), sentence.end());
        while (auxiliary.find()) {
            found.add(new Span(auxiliary.start(1), auxiliary.end(1)));
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The verb with "not". */
    public static String negated(String verb) {
        return verb.toLowerCase(Locale.ROOT).equals("can") ? verb + "not" : verb + " not";
    }
}
