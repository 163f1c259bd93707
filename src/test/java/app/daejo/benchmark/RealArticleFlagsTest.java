package app.daejo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.daejo.quality.Bitext;
import app.daejo.quality.Checks;
import app.daejo.quality.Finding;
import app.daejo.text.Side;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the checks say of a published article that cannot be part of the project; where it lies is named from outside. */
class RealArticleFlagsTest {

    private final ByteArrayOutputStream struckOut = new ByteArrayOutputStream();
    private Bitext article;
    private List<Finding> findings;

    @BeforeEach
    void check() throws IOException {
        var folder = System.getenv("DAEJO_REAL_ARTICLE");
        assumeTrue(folder != null, "DAEJO_REAL_ARTICLE names no folder with interview.ko.txt and interview.en.txt");
        article = ArticleFlags.article(
                Files.readString(Path.of(String.valueOf(folder), "interview.ko.txt")),
                Files.readString(Path.of(String.valueOf(folder), "interview.en.txt")),
                new PrintStream(struckOut, true, StandardCharsets.UTF_8));
        findings = Checks.standard().run(article).stream()
                .sorted(Checks.MOST_USEFUL_FIRST)
                .toList();
    }

    @Test
    void theMisspeltTitleComesFirstWithBothSpans() {
        var first = findings.getFirst();
        assertThat(quote(first)).isEqualTo("Beeg");
        assertThat(first.suggestion()).isEqualTo("Beef");
        assertThat(first.evidence().marks()).extracting(mark -> mark.side()).contains(Side.SOURCE, Side.TARGET);
    }

    @Test
    void whatACarefulEditorFindsIsFoundAndNothingElse() {
        assertThat(findings)
                .extracting(Finding::code, this::quote)
                .containsExactlyInAnyOrder(
                        tuple("name.latin", "Beeg"),
                        tuple("title", "Come back to me"),
                        tuple("title", "Come back to me"),
                        tuple("title", "Come back to me"),
                        tuple("contradiction", "album"),
                        tuple("quote.twin", "such"),
                        tuple("quotes", ""),
                        tuple("term.variant", "MV"),
                        tuple("term.variant", "MV"),
                        tuple("romanisation", "Hyuk Oh"),
                        tuple("date", "on the 13th"),
                        tuple("date", "on the 10th"),
                        tuple("date", "on the 24th"),
                        tuple("furniture", "<Translated by=Meenyoung Lee>"));
    }

    @Test
    void theLeakedCommentAndTheDebrisAreStruckOut() {
        assertThat(struckOut.toString(StandardCharsets.UTF_8))
                .contains("TRACKING_CODE", "more photos", "more videos", "05/23/2024 04:49 ET");
    }

    private String quote(Finding finding) {
        var span = finding.span();
        return span == null ? "" : span.of(article.pairs().get(finding.pair()).target());
    }
}
