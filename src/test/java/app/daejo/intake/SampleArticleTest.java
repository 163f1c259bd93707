package app.daejo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The sample article and the list of its planted errors agree with each other. */
class SampleArticleTest {

    private record Defect(String kind, String wrong, String right, String sentence) {}

    @Test
    void everyListedDefectStandsInTheEnglishOnce() throws IOException {
        var english = read("sample.en.txt");
        assertThat(defects()).hasSizeBetween(15, 20).allSatisfy(defect -> {
            assertThat(english.split(Pattern.quote(defect.sentence()), -1)).hasSize(2);
            if (!defect.wrong().isEmpty()) {
                assertThat(defect.sentence().split(Pattern.quote(defect.wrong()), -1))
                        .hasSize(2);
            }
        });
    }

    @Test
    void theSeriesIsNamedRightlyMoreOftenThanWrongly() throws IOException {
        assertThat(read("sample.en.txt").split("Beef", -1)).hasSizeGreaterThan(4);
        assertThat(read("sample.en.txt").split("Beeg", -1)).hasSize(2);
        assertThat(read("sample.ko.txt").split(Pattern.quote("'비프'(BEEF)"), -1)).hasSizeGreaterThan(2);
    }

    @Test
    void withEveryDefectMendedNoneIsLeft() throws IOException {
        var english = read("sample.en.txt");
        for (var defect : defects()) {
            var mended = defect.wrong().isEmpty()
                    ? defect.sentence() + defect.right()
                    : defect.sentence().replace(defect.wrong(), defect.right());
            english = english.replace(defect.sentence(), mended);
        }
        assertThat(english)
                .doesNotContain(
                        "Beeg", "1,200", "dollars", "Sunday", "MV", "Han-wool", "the the", "<!--", "  ", "\u00a0")
                .doesNotContainPattern("[가-힣]");
    }

    @Test
    void theBytesAreThoseThatTestsOfExportsRelyOn() throws IOException {
        assertThat(read("sample.ko.txt")).endsWith("\n").doesNotContain("\r", "\ufeff");
        assertThat(read("sample.en.txt")).endsWith("more videos").doesNotContain("\r", "\ufeff");
    }

    private static List<Defect> defects() throws IOException {
        return read("defects.tsv")
                .lines()
                .skip(1)
                .map(line -> line.replace("\\u00a0", "\u00a0").split("\t", -1))
                .map(cells -> new Defect(cells[0], cells[1], cells[2], cells[3]))
                .toList();
    }

    private static String read(String name) throws IOException {
        try (var file = SampleArticleTest.class.getResourceAsStream("/db/demo/" + name)) {
            assertThat(file).as(name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
