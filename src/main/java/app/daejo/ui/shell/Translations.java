package app.daejo.ui.shell;

import app.daejo.text.Language;
import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text of the interface, in Korean and in English: the bundles {@code i18n/<room>_ko.properties} and
 * {@code i18n/<room>_en.properties} as one. Each key begins with its room.
 *
 * <p>A text is an ICU pattern: {@code {0}} for an argument, {@code {0, plural, one {# row} other {# rows}}} for a count.
 *
 * @see <a href="https://unicode-org.github.io/icu/userguide/format_parse/messages/">ICU message format</a>
 */
@Component
public final class Translations implements I18NProvider {

    private static final Logger log = LoggerFactory.getLogger(Translations.class);

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    /** Reads the bundles of every room. */
    public Translations() {
        for (var language : Language.values()) {
            texts.put(language, read(language));
        }
    }

    private static Map<String, String> read(Language language) {
        var merged = new HashMap<String, String>();
        try {
            var pattern = "classpath*:i18n/*_" + language.tag() + ".properties";
            for (var bundle : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                read(bundle).forEach((key, text) -> {
                    if (merged.put(key.toString(), text.toString()) != null) {
                        throw new IllegalStateException("two bundles have the key " + key);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(merged);
    }

    private static Properties read(Resource bundle) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    /**
     * The text of a key with its arguments filled in.
     *
     * @param locale of any other language than Korean: English
     * @return the key itself if there is no such text, which a test keeps from happening
     */
    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        var language = Languages.of(locale);
        var text = texts.getOrDefault(language, Map.of()).get(key);
        if (text == null) {
            log.error("There is no text for {} in {}.", key, language.tag());
            return key;
        }
        return new MessageFormat(text, language.locale()).format(arguments);
    }
}
