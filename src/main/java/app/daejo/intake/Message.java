package app.daejo.intake;

import app.daejo.text.BundleSentence;
import java.util.List;
import java.util.Locale;

/**
 * A sentence about an upload that can be said in Korean and in English.
 *
 * @param key names a pattern in the bundle {@code i18n.intake}
 * @param arguments in the pattern's order
 */
public record Message(String key, List<String> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    static Message of(String key, Object... arguments) {
        return new Message(
                key, List.of(arguments).stream().map(Object::toString).toList());
    }

    /** @throws java.util.MissingResourceException if the bundle has no such key */
    public String in(Locale locale) {
        return BundleSentence.say("i18n.intake", key, arguments, locale);
    }
}
