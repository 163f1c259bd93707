package app.daejo.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChecksPageTest {

    static List<Check> checks() {
        return Checks.withLanguageTool().all();
    }

    @Test
    void thePageInTheDocumentationIsWhatTheChecksSay() throws IOException {
        assertThat(Files.readString(Path.of("src/docs/checks.md")))
                .as("./daejo checks > src/docs/checks.md")
                .isEqualTo(ChecksPage.markdown());
    }

    @ParameterizedTest
    @MethodSource("checks")
    void aCheckFindsTheErrorOfItsExamplesAndNothingOnceItIsPutRight(Check check) {
        var about = check.about();
        assertThat(about.examples()).isNotEmpty();
        for (var example : about.examples()) {
            assertThat(check.find(about.article(example, false)))
                    .as("%s on %s", check.code(), example)
                    .isNotEmpty()
                    .allSatisfy(finding -> {
                        assertThat(finding.pair()).isEqualTo(example.row());
                        assertThat(about.types()).contains(finding.type());
                        assertThat(about.severities()).contains(finding.severity());
                        assertThat(about.tiers()).contains(finding.tier());
                    });
            assertThat(check.find(about.article(example, true)))
                    .as("%s on %s, put right", check.code(), example)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("checks")
    void theDeskSaysOfAnExampleWhatItsCheckSays(Check check) {
        var about = check.about();
        for (var example : about.examples()) {
            assertThat(Checks.withLanguageTool().run(about.article(example, false)))
                    .as("all checks on %s", example)
                    .extracting(Finding::code)
                    .contains(check.code());
        }
    }
}
