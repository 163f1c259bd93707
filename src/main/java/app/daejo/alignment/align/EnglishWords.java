package app.daejo.alignment.align;

import app.daejo.alignment.align.Token.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes an English passage apart into tokens: values and words, with capitalised words as possible names. */
final class EnglishWords {

    private static final Pattern WORD = Pattern.compile("[A-Za-zÀ-ɏ]+(?:['’][A-Za-z]+)?");

    private static final Pattern HYPHENATED = Pattern.compile("\\b(\\p{Lu}\\p{Ll}{0,5})-(\\p{L}\\p{Ll}{1,5})\\b");

    private EnglishWords() {}

    static List<List<Token>> of(List<String> texts) {
        var all = new ArrayList<List<Token>>();
        for (var text : texts) {
            var tokens = new LinkedHashMap<String, Token>();
            for (var value : Numbers.inEnglish(text)) {
                put(
                        tokens,
                        new Token(value.spelled() ? Kind.NUMBER_WORD : Kind.NUMBER, value.key(), List.of(value.key())));
            }
            addWords(text, tokens);
            addHyphenated(text, tokens);
            all.add(List.copyOf(tokens.values()));
        }
        return all;
    }

    /** @return the stems of the words of {@code text} that say something */
    static Set<String> stems(String text) {
        var stems = new LinkedHashSet<String>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            var word = matcher.group();
            if (!EnglishStems.STOP.contains(word.toLowerCase(Locale.ROOT))) {
                stems.add(EnglishStems.stem(word));
            }
        }
        return stems;
    }

    private static void addWords(String text, Map<String, Token> tokens) {
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            var word = matcher.group();
            int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
            if (apostrophe > 0) {
                word = word.substring(0, apostrophe);
            }
            var lower = word.toLowerCase(Locale.ROOT);
            if (EnglishStems.STOP.contains(lower)
                    && !(word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)))) {
                continue;
            }
            boolean name = Character.isUpperCase(word.charAt(0));
            var stem = EnglishStems.stem(word);
            put(tokens, new Token(name ? Kind.NAME : Kind.NOUN, lower, List.of("=" + lower, "~" + stem)));
        }
    }

    /** A given name written with a hyphen is one word: Sung-jin. */
    private static void addHyphenated(String text, Map<String, Token> tokens) {
        var matcher = HYPHENATED.matcher(text);
        while (matcher.find()) {
            var name = matcher.group().toLowerCase(Locale.ROOT);
            put(tokens, new Token(Kind.NAME, name, List.of("=" + name.replace("-", ""))));
        }
    }

    private static void put(Map<String, Token> tokens, Token token) {
        tokens.putIfAbsent(token.id(), token);
    }
}
