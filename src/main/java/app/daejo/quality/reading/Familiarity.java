package app.daejo.quality.reading;

/**
 * What the English dictionaries say of a word as it is written.
 *
 * @param frequency 0 (rare) to 25 (very common); −1 where it is in no dictionary as written
 * @param known whether it is known as written, in lower case or, written in capitals, as a name
 * @param ordinary whether it is known in lower case
 * @param plural whether it is a known word with an s
 */
public record Familiarity(int frequency, boolean known, boolean ordinary, boolean plural) {

    private static final Memo<String, Familiarity> READ = new Memo<>(2 * Memo.ARTICLE, Familiarity::read);

    public static Familiarity of(String word) {
        return READ.get(word);
    }

    private static Familiarity read(String word) {
        var dictionary = EnglishDictionary.instance();
        return new Familiarity(
                dictionary.frequency(word),
                dictionary.knows(word),
                dictionary.knowsInLowerCase(word),
                word.endsWith("s") && dictionary.frequency(word.substring(0, word.length() - 1)) >= 0);
    }
}
