package app.daejo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TranslationsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    static List<String> rooms() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString().replaceAll("_(ko|en)\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesOfARoomHaveTheSameKeysAndArguments(String room) throws IOException {
        var korean = bundle(room, "ko");
        var english = bundle(room, "en");
        assertThat(korean.keySet()).isEqualTo(english.keySet());
        korean.forEach((key, text) -> assertThat(arguments(text))
                .as("arguments of %s", key)
                .isEqualTo(arguments(english.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyKeyBeginsWithItsRoomAndHasAText(String room) throws IOException {
        for (var language : List.of("ko", "en")) {
            assertThat(bundle(room, language)).allSatisfy((key, text) -> {
                assertThat(key).startsWith(room.replaceFirst("-.*", "") + ".");
                assertThat(text).as(key).isNotBlank();
            });
        }
    }

    @Test
    void everyKeyThatTheCodeNamesHasAText() throws IOException {
        assertThat(missing(sources("/ui/"))).isEmpty();
    }

    @Test
    void catchesAKeyWithoutText() throws IOException {
        assertThat(missing(Map.of("Wrong.java", "getTranslation(\"account.sign-in.gone\")")))
                .containsExactly("Wrong.java: account.sign-in.gone");
    }

    @Test
    void everyTextIsUsed() throws IOException {
        var named = sources("/").values().stream()
                .flatMap(source -> LITERAL.matcher(source).results().map(found -> found.group(1)))
                .collect(Collectors.toSet());
        var unused = new TreeSet<>(keys());
        unused.removeIf(key -> isNamed(key, named));
        assertThat(unused).isEmpty();
    }

    @Test
    void fillsInArgumentsAndSpeaksEnglishToTheRest() {
        var translations = new Translations();
        assertThat(translations.getTranslation("shell.console.home", Locale.ENGLISH, "/srv/desk"))
                .isEqualTo("Its data is in /srv/desk");
        assertThat(translations.getTranslation("shell.language", Locale.FRENCH)).isEqualTo("Language");
        assertThat(translations.getTranslation("shell.language", Locale.KOREA)).isEqualTo("언어");
    }

    @Test
    void aPatternThatIsBrokenIsNoticed() {
        assertThatThrownBy(() -> arguments("{0, plural, one {row}")).isInstanceOf(IllegalArgumentException.class);
    }

    /** A key put together at run time is named by its beginning: {@code "quality.type." + type}. */
    private static boolean isNamed(String key, Set<String> literals) {
        return literals.contains(key)
                || literals.stream()
                        .anyMatch(literal -> literal.endsWith(".") && literal.contains(".") && key.startsWith(literal));
    }

    private static Set<String> missing(Map<String, String> sources) throws IOException {
        var keys = keys();
        var likeAKey = Pattern.compile("(?:" + String.join("|", rooms()) + ")(?:\\.[a-z0-9-]+)+");
        var missing = new TreeSet<String>();
        sources.forEach((file, source) -> LITERAL.matcher(source)
                .results()
                .map(found -> found.group(1))
                .filter(literal -> likeAKey.matcher(literal).matches() && !keys.contains(literal))
                .forEach(literal -> missing.add(file + ": " + literal)));
        return missing;
    }

    /** Only the screens are asked for missing texts: elsewhere {@code article.archived} may be an action of the audit. */
    private static Map<String, String> sources(String within) throws IOException {
        var sources = new TreeMap<String, String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> path.toString().contains(within))
                    .toList()) {
                sources.put(file.toString(), Files.readString(file));
            }
        }
        return sources;
    }

    private static Set<String> keys() throws IOException {
        var keys = new HashSet<String>();
        for (var room : rooms()) {
            keys.addAll(bundle(room, "en").keySet());
        }
        return keys;
    }

    private static Set<String> arguments(String text) {
        return new TreeSet<>(new MessageFormat(text).getArgumentNames());
    }

    private static Map<String, String> bundle(String room, String language) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(room + "_" + language + ".properties"))) {
            properties.load(reader);
        }
        return properties.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toString(),
                        entry -> entry.getValue().toString(),
                        (a, b) -> a,
                        TreeMap::new));
    }
}
