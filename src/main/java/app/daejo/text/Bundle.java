package app.daejo.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences of a resource bundle, in Korean and in English, with the Korean particles that their arguments want.
 *
 * @param name where the patterns stand, such as {@code i18n.intake}
 */
public record Bundle(String name) {

    /** @throws java.util.MissingResourceException if there is no such bundle, or it has no such key */
    String say(String key, List<String> arguments, Locale locale) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var pattern = ResourceBundle.getBundle(name, locale, control).getString(key);
        var sentence = new MessageFormat(pattern, locale).format(arguments.toArray());
        return locale.getLanguage().equals(Locale.KOREAN.getLanguage()) ? KoreanParticles.choose(sentence) : sentence;
    }
}
