package app.daejo.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A sentence that its room can say in Korean and in English; issues are stored with theirs, as its two parts.
 *
 * @param key names a pattern in the room's {@link Bundle}
 * @param arguments in the pattern's order
 */
public record Message(String key, List<String> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, Stream.of(arguments).map(Object::toString).toList());
    }

    /** @throws java.util.MissingResourceException if the bundle has no such key */
    public String in(Bundle bundle, Locale locale) {
        return bundle.say(key, arguments, locale);
    }
}
