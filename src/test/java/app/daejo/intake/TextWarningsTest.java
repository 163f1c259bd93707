package app.daejo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.text.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWarningsTest {

    @ParameterizedTest
    @CsvSource({
        "'a\nb\u202ec\u202c', BIDI_CONTROL, 2, 2",
        "'a\r\n\r\nb\u2066', BIDI_CONTROL, 1, 3",
        "'a\u200bb\ufeff', ZERO_WIDTH, 2, 1",
        "'so\u00adft', ZERO_WIDTH, 1, 1",
        "'a\u200db', ZERO_WIDTH, 1, 1",
        "'a\r\u000bb', CONTROL, 1, 2",
        "'\uff21\uff22', FULL_WIDTH, 2, 1",
        "'\u1100\u1161\u11a8', DECOMPOSED_HANGUL, 3, 1"
    })
    void saysWhatHowManyAndWhere(String text, Warning.Kind kind, int count, int line) {
        assertThat(TextWarnings.of(text, Language.ENGLISH)).singleElement().satisfies(warning -> {
            assertThat(warning.kind()).isEqualTo(kind);
            assertThat(warning.count()).isEqualTo(count);
            assertThat(warning.line()).isEqualTo(line);
            assertThat(warning.words(Locale.ENGLISH)).contains(": " + count + ", the first in line " + line);
            assertThat(warning.words(Locale.KOREAN)).contains("첫 번째는 " + line + "행");
        });
    }

    @Test
    void ordinaryTextPasses() {
        assertThat(TextWarnings.of("ㅋㅋ 각\t👩\u200d🚀 👍🏽 \"Beef\"\u00a0–\u3000「끝」", Language.KOREAN))
                .isEmpty();
    }

    @Test
    void theTextKeepsWhatItIsWarnedOf() {
        var text = Normalizer.normalize("각설탕", Normalizer.Form.NFD) + "\u200b\u202eＡ\u202c";
        var decoded = Uploads.text(ArticleDecoders.decode(Uploads.english("a.txt", text)));
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.warnings()).hasSize(4);
    }

    @Test
    void warnsOfPassagesWithoutAnEnd() {
        var limit = TextWarnings.LONGEST_PASSAGE;
        assertThat(TextWarnings.of("a".repeat(limit), Language.ENGLISH)).isEmpty();
        assertThat(TextWarnings.of(("a".repeat(limit / 2) + ". ").repeat(3), Language.ENGLISH))
                .isEmpty();
        assertThat(TextWarnings.of("a\n" + "b".repeat(limit + 1) + "\nc", Language.ENGLISH))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.kind()).isEqualTo(Warning.Kind.LONG_PASSAGE);
                    assertThat(warning.line()).isEqualTo(2);
                });
    }

    @Test
    void warnsOfSwappedLanguages() {
        var korean = "감독은 \"Beef\"라는 제목을 그날 정했다고 웃으며 말했다.";
        var english = "The director laughed and said they had settled on \"비프\" that day.";
        assertThat(TextWarnings.of(korean, Language.KOREAN)).isEmpty();
        assertThat(TextWarnings.of(english, Language.ENGLISH)).isEmpty();
        assertThat(TextWarnings.of(english, Language.KOREAN))
                .extracting(warning -> warning.words(Locale.ENGLISH))
                .singleElement()
                .asString()
                .startsWith("The source should be Korean");
        assertThat(TextWarnings.of(korean, Language.ENGLISH))
                .extracting(Warning::kind)
                .containsExactly(Warning.Kind.OTHER_LANGUAGE);
        assertThat(TextWarnings.of("OK 12", Language.KOREAN)).isEmpty();
    }

    @Test
    void aGuessedEncodingIsSaid() {
        var bytes = "감독이 말했다.".getBytes(CharsetName.MS949.charset());
        assertThat(Uploads.text(ArticleDecoders.decode(Uploads.korean(bytes))).warnings())
                .extracting(Warning::kind)
                .containsExactly(Warning.Kind.GUESSED_CHARSET);
        assertThat(Uploads.text(ArticleDecoders.decode(Uploads.korean(bytes).as(CharsetName.MS949)))
                        .warnings())
                .isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameMessagesWithTheSameArguments() throws IOException {
        for (var room : List.of("intake", "export")) {
            var english = bundle(room + "_en");
            var korean = bundle(room + "_ko");
            assertThat(korean.keySet()).isEqualTo(english.keySet());
            english.forEach((key, pattern) -> assertThat(arguments(korean.getProperty(key.toString())))
                    .as(key.toString())
                    .isEqualTo(arguments(pattern.toString())));
        }
    }

    private static List<String> arguments(String pattern) {
        return Pattern.compile("\\{\\d")
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    private static Properties bundle(String name) throws IOException {
        try (var file = TextWarningsTest.class.getResourceAsStream("/i18n/" + name + ".properties")) {
            var properties = new Properties();
            properties.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
            return properties;
        }
    }
}
