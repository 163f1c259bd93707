package app.daejo.quality;

import app.daejo.text.KoreanParticles;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

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
        var pattern = ResourceBundle.getBundle(
                        "app.daejo.quality.findings",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
        var sentence = new MessageFormat(pattern, locale).format(arguments.toArray());
        return locale.getLanguage().equals(Locale.KOREAN.getLanguage()) ? KoreanParticles.choose(sentence) : sentence;
    }
}
