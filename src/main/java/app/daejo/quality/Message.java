package app.daejo.quality;

import app.daejo.text.BundleSentence;
import java.util.List;
import java.util.Locale;

/**
 * A sentence about a finding that can be said in Korean and in English.
 *
 * @param key names a pattern in the bundle {@code app.daejo.quality.findings}
 * @param arguments in the pattern's order
 */
public record Message(String key, List<String> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, String... arguments) {
        return new Message(key, List.of(arguments));
    }

    /** @throws java.util.MissingResourceException if the bundle has no such key */
    public String in(Locale locale) {
        return BundleSentence.say("app.daejo.quality.findings", key, arguments, locale);
    }
}
