package app.daejo.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says a sentence of a bundle in Korean or in English, with the Korean particles that its arguments want. */
public final class BundleSentence {

    private BundleSentence() {}

    /**
     * @param bundle where the pattern stands, such as {@code i18n.intake}
     * @throws java.util.MissingResourceException if there is no such bundle, or it has no such key
     */
    public static String say(String bundle, String key, List<String> arguments, Locale locale) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var pattern = ResourceBundle.getBundle(bundle, locale, control).getString(key);
        var sentence = new MessageFormat(pattern, locale).format(arguments.toArray());
        return locale.getLanguage().equals(Locale.KOREAN.getLanguage()) ? KoreanParticles.choose(sentence) : sentence;
    }
}
