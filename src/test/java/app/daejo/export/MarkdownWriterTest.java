package app.daejo.export;

import static app.daejo.export.Articles.block;
import static app.daejo.export.Articles.clean;
import static app.daejo.export.Articles.draft;
import static app.daejo.export.Articles.furniture;
import static app.daejo.export.Articles.passage;
import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.segmentation.BlockKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarkdownWriterTest {

    private final MarkdownWriter writer = new MarkdownWriter();

    @Test
    void blocksLookLikeWhatTheyAre() {
        assertThat(text(clean(
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
                                block(BlockKind.CREDIT, 7, "<Photo=Iron Kettle>")))))
                .isEqualTo("""
                        # Ma, "A Puppet"

                        by. Ok Da-on

                        > "Nobody blinks."

                        **Q. Why?**

                        A. One. Two.

                        *The set*

                        \\<Photo=Iron Kettle\\>
                        """);
    }

    @ParameterizedTest
    @EnumSource(BlockKind.class)
    void everyPayloadSurvivesAParserAsText(BlockKind kind) {
        Payloads.ALL.forEach(payload -> survives(kind, payload));
    }

    @ParameterizedTest
    @EnumSource(BlockKind.class)
    void randomTextSurvivesAParserAsText(BlockKind kind) {
        var random = new Random(20261122 + kind.ordinal());
        for (int i = 0; i < 2_000; i++) {
            survives(kind, Payloads.random(random));
        }
    }

    @Test
    void theSampleSurvivesAParserAsText() throws IOException {
        var rendered = parsed(text(clean("", Articles.sample(false))));
        assertThat(folded(rendered.wholeText())).isEqualTo(folded(Articles.sampleText()));
        assertThat(rendered.select("h1")).hasSize(1);
        assertThat(rendered.select("p > strong")).hasSize(6);
    }

    @Test
    void markdownGoesOutAsItCameIn() {
        var form = new OriginalForm(OriginalForm.Format.MARKDOWN, StandardCharsets.UTF_8, true);
        var passages = List.of(passage(0, "# *Beeg*", "\r\n\r\n"), passage(1, "- a", "\r\n"));
        assertThat(writer.write(clean("", passages, form)))
                .isEqualTo("\ufeff# *Beeg*\r\n\r\n- a\r\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aDraftSaysSoAndListsWhatIsOpen() {
        var passages = List.of(passage(0, "A", "\n"));
        var rendered = parsed(text(draft(passages, new OpenPoint(12, "<b>number</b>"), new OpenPoint(13, "unread"))));
        assertThat(rendered.select("strong").eachText())
                .containsExactly("DRAFT, NOT APPROVED / 초안, 승인 전", "DRAFT, NOT APPROVED / 초안, 승인 전");
        assertThat(rendered.select("li").eachText())
                .containsExactly("Row 12 / 12행: <b>number</b>", "Row 13 / 13행: unread");
        assertThat(rendered.text()).contains("Open points: 2", "미결 사항: 2건", "article-7", "Nam Bora");
        assertThat(text(clean("", passages))).isEqualTo("A\n");
    }

    private void survives(BlockKind kind, String payload) {
        if (payload.isBlank()) {
            return;
        }
        var rendered =
                parsed(text(clean("", List.of(block(kind, 0, payload), block(BlockKind.PARAGRAPH, 1, "after")))));
        assertThat(folded(rendered.wholeText())).as(payload).isEqualTo(folded(payload + "\nafter"));
        assertThat(rendered.select("body *").not("h1, p, strong, em, blockquote"))
                .as(payload)
                .isEmpty();
        if (kind == BlockKind.QUESTION && payload.chars().anyMatch(Character::isLetter)) {
            assertThat(rendered.select("strong")).as(payload).hasSize(1);
        }
    }

    private static Element parsed(String markdown) {
        var html =
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
        return Jsoup.parse(html).body();
    }

    /** White space that Markdown does not keep is folded; a no-break space is kept. */
    private static String folded(String text) {
        return text.replaceAll("[ \\t\\r\\n]+", " ").replaceAll("^ | $", "");
    }

    private String text(ExportedArticle article) {
        return new String(writer.write(article), StandardCharsets.UTF_8);
    }
}
