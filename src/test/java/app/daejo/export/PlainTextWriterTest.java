package app.daejo.export;

import static app.daejo.export.Articles.added;
import static app.daejo.export.Articles.clean;
import static app.daejo.export.Articles.draft;
import static app.daejo.export.Articles.furniture;
import static app.daejo.export.Articles.passage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.daejo.segmentation.BlockKind;
import app.daejo.text.Language;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextWriterTest {

    private final PlainTextWriter writer = new PlainTextWriter();

    @Test
    void anUntouchedArticleGoesOutByteForByte() throws IOException {
        var sample = clean("", Articles.sample(false));
        assertThat(sample.passages()).hasSizeGreaterThan(60);
        assertThat(writer.write(sample)).isEqualTo(Articles.sampleText().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void onlyTheChangeAndTheFurnitureDiffer() throws IOException {
        var passages = Articles.sample(true).stream()
                .map(passage -> new ExportedPassage(
                        passage.kind(),
                        passage.furniture(),
                        passage.block(),
                        passage.original(),
                        passage.wording().replace("Beeg", "Beef"),
                        passage.after()))
                .toList();
        var expected = Articles.sampleText()
                .replace("/* analytics pixel start */ /* analytics pixel end */\n", "")
                .replace("Beeg", "Beef");
        expected = expected.substring(0, expected.indexOf("\n\nmore photos"));
        assertThat(text(clean("", passages))).isEqualTo(expected);
    }

    @Test
    void theLeadStays() {
        assertThat(text(clean(" \n", List.of(furniture(0, "pixel", "\n"), passage(1, "A", "\n")))))
                .isEqualTo(" \nA\n");
        assertThat(text(clean(" \n", List.of()))).isEqualTo(" \n");
    }

    @Test
    void ofTheSpacesAroundWhatIsTakenOutTheWidestStays() {
        assertThat(text(clean("", List.of(passage(0, "A", "\n"), furniture(1, "x", "\n\n"), passage(2, "B", "")))))
                .isEqualTo("A\n\nB");
        assertThat(text(clean(
                        "", List.of(passage(0, "A", "\r\n\r\n"), furniture(1, "x", "\r\n"), passage(2, "B", "")))))
                .isEqualTo("A\r\n\r\nB");
        assertThat(text(clean(
                        "",
                        List.of(
                                passage(0, "A", "\n"),
                                furniture(1, "x", "\n\n"),
                                furniture(2, "y", "\n"),
                                passage(3, "B", "")))))
                .isEqualTo("A\n\nB");
    }

    @Test
    void theTextEndsAsItEnded() {
        assertThat(text(clean("", List.of(passage(0, "A", "\n\n"), furniture(1, "x", "\n")))))
                .isEqualTo("A\n");
        assertThat(text(clean("", List.of(passage(0, "A", "\n\n"), furniture(1, "x", "")))))
                .isEqualTo("A");
    }

    @Test
    void markupThatBelongsToAPassageStaysWithIt() {
        assertThat(text(clean("", List.of(passage(0, "A", "**\n"), furniture(1, "x", "\n\n\n"), passage(2, "B", "")))))
                .isEqualTo("A**\nB");
    }

    @Test
    void aSentenceThatIsEmptiedGoesWithOneOfItsSpaces() {
        var emptied = new ExportedPassage(BlockKind.PARAGRAPH, false, 0, "X.", "", "\n\n");
        assertThat(text(clean("", List.of(passage(0, "A.", " "), emptied, passage(1, "B.", "")))))
                .isEqualTo("A.\n\nB.");
    }

    @Test
    void anAddedSentenceIsPartedFromItsNeighbours() {
        assertThat(text(clean("", List.of(passage(0, "A.", "\n\n"), added(0, "New."), passage(1, "B.", "")))))
                .isEqualTo("A. New.\n\nB.");
        assertThat(text(clean("", List.of(passage(0, "A.", "\n\n"), added(1, "New."), passage(1, "B.", "")))))
                .isEqualTo("A.\n\nNew. B.");
        assertThat(text(clean("", List.of(passage(0, "A.", "\n\n"), added(1, "New."), passage(2, "B.", "\n")))))
                .isEqualTo("A.\n\nNew.\n\nB.\n");
        assertThat(text(clean("", List.of(added(0, "New."), passage(0, "A.", " "), passage(0, "B.", "")))))
                .isEqualTo("New. A. B.");
        assertThat(text(clean("", List.of(passage(0, "A.", ""), added(0, "New."), added(0, "Newer.")))))
                .isEqualTo("A. New. Newer.");
        assertThat(text(clean("", List.of(passage(0, "A.", "\n"), added(1, " ")))))
                .isEqualTo("A.\n");
    }

    @Test
    void theEncodingIsThatOfTheOriginal() {
        var korean = Charset.forName("x-windows-949");
        var form = new OriginalForm(OriginalForm.Format.TEXT, korean, false);
        assertThat(writer.write(clean("", List.of(passage(0, "똠방각하", "\r\n")), form)))
                .isEqualTo("똠방각하\r\n".getBytes(korean));
        var marked = new OriginalForm(OriginalForm.Format.TEXT, StandardCharsets.UTF_16LE, true);
        assertThat(writer.write(clean("", List.of(passage(0, "가", "")), marked)))
                .containsExactly(0xff, 0xfe, 0x00, 0xac);
    }

    @Test
    void whatTheOriginalEncodingLacksMakesItUtf8() {
        var form = new OriginalForm(OriginalForm.Format.TEXT, Charset.forName("x-windows-949"), false);
        assertThat(writer.write(clean("", List.of(passage(0, "가 😀", "")), form)))
                .isEqualTo("가 😀".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aDraftSaysSoAboveAndBelowTheTextAndListsWhatIsOpen() {
        var passages = List.of(passage(0, "=A", "\n"));
        var text = text(draft(passages, new OpenPoint(12, "number:\n1,200"), new OpenPoint(13, "unread")));
        assertThat(text)
                .startsWith("======== DRAFT, NOT APPROVED / 초안, 승인 전 ========\n")
                .endsWith("======== DRAFT, NOT APPROVED / 초안, 승인 전 ========\n")
                .contains("\n\n=A\n\n\n")
                .contains("Open points: 2", "미결 사항: 2건", "- Row 12 / 12행: number: 1,200\n- Row 13 / 13행: unread\n")
                .contains("article-7", "Nov 22, 2026", "2026. 11. 22.", "UTC", "Nam Bora");
        assertThat(text(draft(passages))).contains("Nothing is open");
        assertThat(text(clean("", passages))).isEqualTo("=A\n");
    }

    @Test
    void refusesOpenPointsInACleanExport() {
        assertThatThrownBy(() -> new ExportedArticle(
                        "t",
                        Language.ENGLISH,
                        false,
                        List.of(new OpenPoint(1, "unread")),
                        "",
                        List.of(),
                        OriginalForm.UTF_8_TEXT,
                        Articles.provenance()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String text(ExportedArticle article) {
        return new String(writer.write(article), StandardCharsets.UTF_8);
    }
}
