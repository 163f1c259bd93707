package app.daejo.article;

import app.daejo.text.Side;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * What stands above an article: what it is called, and whom print credits with it.
 *
 * @param sourceTitle Korean; empty where there is no Korean text
 * @param targetTitle English
 * @param sourceByline as the Korean print has it; empty where none is known
 * @param targetByline as the English print has it; empty where none is known
 * @param translator a name, of somebody with an account or without; empty where it is not known
 */
public record Heading(
        String sourceTitle, String targetTitle, String sourceByline, String targetByline, String translator) {

    /** The longest title, byline or name, in characters. */
    public static final int LONGEST = 300;

    /** Of an article that was not cut yet. */
    static Heading ofTitles(String sourceTitle, String targetTitle) {
        return new Heading(sourceTitle, targetTitle, "", "", "");
    }

    String title(Side side) {
        return side == Side.SOURCE ? sourceTitle : targetTitle;
    }

    /** The same with what one side's text says. */
    Heading with(Side side, String title, String byline) {
        return side == Side.SOURCE
                ? new Heading(title, targetTitle, byline, targetByline, translator)
                : new Heading(sourceTitle, title, sourceByline, byline, translator);
    }

    /** The same on one line each, with nothing on a side that has no text. */
    Heading tidied(boolean hasSource) {
        return new Heading(
                hasSource ? tidied(sourceTitle) : "",
                tidied(targetTitle),
                hasSource ? tidied(sourceByline) : "",
                tidied(targetByline),
                tidied(translator));
    }

    /** As one line: without control characters, and with single spaces. */
    public static String tidied(String words) {
        return words.replaceAll("[\\p{Cc}\\p{Z}]+", " ").strip();
    }

    boolean isTooLong() {
        return all().anyMatch(words -> words.length() > LONGEST);
    }

    boolean isStorable() {
        var encoder = StandardCharsets.UTF_8.newEncoder();
        return all().allMatch(encoder::canEncode);
    }

    private Stream<String> all() {
        return Stream.of(sourceTitle, targetTitle, sourceByline, targetByline, translator);
    }
}
