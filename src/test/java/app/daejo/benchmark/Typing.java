package app.daejo.benchmark;

import java.util.Random;

/** Changes a text as an editor might: a letter gone or doubled, a word gone, doubled or moved, a capital, a number, a sentence more. */
public final class Typing {

    private Typing() {}

    /** @return another text, though by chance it may be the same */
    public static String change(String text, Random random) {
        if (text.length() < 3) {
            return text + "Word";
        }
        int at = random.nextInt(text.length() - 1);
        return switch (random.nextInt(8)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + text.charAt(at) + text.substring(at);
            case 2 -> text.replaceFirst("(\\w+) (\\w+)", "$2 $1");
            case 3 -> text.replaceFirst("(\\p{Lu}\\p{Ll}+)\\p{Ll}", "$1");
            case 4 -> text.replaceFirst("\\d", "7");
            case 5 -> text.replaceFirst(" (\\w+)", " $1 $1");
            case 6 -> text.replaceFirst("[\"“”(),]", "");
            default -> text + " It took " + random.nextInt(10, 99) + " days.";
        };
    }
}
