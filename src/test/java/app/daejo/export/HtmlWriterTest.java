package app.daejo.export;

import static app.daejo.export.Articles.block;
import static app.daejo.export.Articles.clean;
import static app.daejo.export.Articles.draft;
import static app.daejo.export.Articles.furniture;
import static app.daejo.export.Articles.passage;
import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.segmentation.BlockKind;
import app.daejo.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlWriterTest {

    private final HtmlWriter writer = new HtmlWriter();

    @Test
    void blocksAreTheElementsThatMeanThem() {
        var document = parsed(clean(
                "",
                List.of(
                        block(BlockKind.HEADLINE, 0, "Ma, \"A Puppet\""),
                        block(BlockKind.BYLINE, 1, "by. Ok Da-on"),
                        block(BlockKind.LEDE, 2, "\"Nobody blinks.\""),
                        block(BlockKind.QUESTION, 3, "Q. Why?"),
                        passage(4, "A. One.", " "),
                        passage(4, "Two.", "\n\n"),
                        furniture(5, "more photos", "\n"),
                        block(BlockKind.CAPTION, 6, "The set"),
                        block(BlockKind.CREDIT, 7, "<Photo=Iron Kettle>"))));
        document.outputSettings().prettyPrint(false);
        assertThat(document.select("article").html().replace("\n", ""))
                .isEqualTo("<h1>Ma, \"A Puppet\"</h1><p class=\"byline\">by. Ok Da-on</p>"
                        + "<blockquote><p class=\"lede\">\"Nobody blinks.\"</p></blockquote>"
                        + "<h2 class=\"question\">Q. Why?</h2><p>A. One. Two.</p>"
                        + "<figure><figcaption>The set</figcaption></figure>"
                        + "<p class=\"credit\">&lt;Photo=Iron Kettle&gt;</p>");
    }

    @Test
    void theDocumentIsCompleteAndParsesWithoutAnError() throws IOException {
        var html = text(clean("", Articles.sample(true)));
        assertThat(html).startsWith("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">");
        var parser = Parser.htmlParser().setTrackErrors(10);
        var document = parser.parseInput(html, "");
        assertThat(parser.getErrors()).isEmpty();
        assertThat(document.title()).isEqualTo("A title");
        assertThat(document.select("[style], script, [onclick]")).isEmpty();
        assertThat(document.select("h1")).hasSize(1);
        assertThat(document.body().text())
                .doesNotContain("more photos", "pixel")
                .contains("The following is a Q&A");
    }

    @Test
    void aSecondHeadlineIsNoSecondH1() {
        var document = parsed(clean("", List.of(block(BlockKind.HEADLINE, 0, "A"), block(BlockKind.HEADLINE, 1, "B"))));
        assertThat(document.select("h1").eachText()).containsExactly("A");
        assertThat(document.select("p.subtitle").eachText()).containsExactly("B");
    }

    @ParameterizedTest
    @EnumSource(BlockKind.class)
    void noPayloadBecomesAnElement(BlockKind kind) {
        for (var payload : Payloads.ALL) {
            var article = new ExportedArticle(
                    payload,
                    Language.ENGLISH,
                    true,
                    List.of(new OpenPoint(1, payload)),
                    "",
                    List.of(block(kind, 0, payload)),
                    OriginalForm.UTF_8_TEXT,
                    new Provenance(payload, Articles.provenance().exportedAt(), payload));
            var harmless = new ExportedArticle(
                    "t",
                    Language.ENGLISH,
                    true,
                    List.of(new OpenPoint(1, "t")),
                    "",
                    List.of(block(kind, 0, "t")),
                    OriginalForm.UTF_8_TEXT,
                    Articles.provenance());
            var document = parsed(article);
            assertThat(skeleton(document)).as(payload).isEqualTo(skeleton(parsed(harmless)));
            assertThat(document.expectFirst("article").wholeText().strip()).isEqualTo(payload.strip());
        }
    }

    @Test
    void whatHtmlMayNotHoldIsReplacedVisibly() {
        assertThat(parsed(clean("", List.of(passage(0, "a\u0001b\u000bc", ""))))
                        .select("article p")
                        .text())
                .isEqualTo("a\ufffdb\ufffdc");
    }

    @Test
    void aDraftSaysSoAndListsWhatIsOpen() {
        var passages = List.of(passage(0, "A", "\n"));
        var document = parsed(draft(passages, new OpenPoint(12, "number: 1,200"), new OpenPoint(13, "unread")));
        assertThat(document.title()).isEqualTo("DRAFT, NOT APPROVED / 초안, 승인 전: A title");
        assertThat(document.select("aside strong").eachText()).containsExactly("DRAFT, NOT APPROVED", "초안, 승인 전");
        assertThat(document.select("aside [lang=ko]").text()).contains("미결 사항: 2건", "Nam Bora");
        assertThat(document.select("aside li").eachText())
                .containsExactly("Row 12 / 12행: number: 1,200", "Row 13 / 13행: unread");
        assertThat(document.select("footer.watermark").text()).isEqualTo("DRAFT, NOT APPROVED / 초안, 승인 전");

        var clean = parsed(clean("", passages));
        assertThat(clean.select("aside, footer, .draft")).isEmpty();
        assertThat(clean.html()).doesNotContain("Nam Bora", "DRAFT");
    }

    private static List<String> skeleton(Document document) {
        return document.getAllElements().stream()
                .map(element -> element.tagName()
                        + element.attributes().asList().stream()
                                .map(attribute -> attribute.getKey())
                                .toList())
                .toList();
    }

    private Document parsed(ExportedArticle article) {
        return Jsoup.parse(text(article));
    }

    private String text(ExportedArticle article) {
        return new String(writer.write(article), StandardCharsets.UTF_8);
    }
}
