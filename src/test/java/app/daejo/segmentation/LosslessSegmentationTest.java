package app.daejo.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.text.Language;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the input, the segments joined are the input, and no segment is blank. */
class LosslessSegmentationTest {

    private static final String[] PIECES = {
        "\r",
        "\r\n",
        "\n",
        "\n\n",
        " ",
        "\t",
        "\u00A0",
        "\u3000",
        "\u200B",
        "\uFEFF",
        "\u2028",
        "\u0085",
        "\u000B",
        "\u0001",
        "\u200F",
        "😀",
        "\uD83D",
        "\uDE00",
        "가",
        "힣",
        "각",
        ".",
        "...",
        "…",
        "?",
        "!",
        "\"",
        "'",
        "“",
        "”",
        "‘",
        "’",
        "(",
        ")",
        "[",
        "]",
        "<",
        ">",
        "/*",
        "*/",
        "<!--",
        "-->",
        "#",
        "# ",
        "> ",
        "- ",
        "* ",
        "Q.",
        "A.",
        "Q. ",
        "문.",
        "답변: ",
        "Mr.",
        "a.m.",
        "1.5",
        "3.",
        "다.",
        "다\"고 말했다.",
        "the end.",
        "Word",
        "more photos",
        "05/23/2024 04:49 ET",
        "기자",
        "e\u0301",
        "https://example.org/a.b?c=d",
        "<사진=가나>",
        "\u0000"
    };

    private final Segmenter segmenter = new ArticleSegmenter();

    @ParameterizedTest
    @EnumSource(Language.class)
    void joinedSegmentsAreTheInput(Language language) {
        var random = new Random(20261122);
        for (int round = 0; round < 6_000; round++) {
            var text = new StringBuilder();
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                if (random.nextInt(6) == 0) {
                    text.append((char) random.nextInt(0x10000));
                } else {
                    text.append(PIECES[random.nextInt(PIECES.length)]);
                }
            }
            check(text.toString(), language);
        }
    }

    private void check(String text, Language language) {
        var segmented = segmenter.segment(text, language);
        assertThat(segmented.joined()).isEqualTo(text);
        assertThat(segmented.segments()).allSatisfy(segment -> {
            assertThat(segment.text()).isNotBlank();
            assertThat(segment.text().length()).isLessThanOrEqualTo(Sentences.LONGEST);
        });
        assertThat(segmented.blocks()).allSatisfy(block -> {
            assertThat(block.segments()).isNotEmpty();
            assertThat(block.isFurniture()).isEqualTo(block.furnitureReason() != null);
        });
    }

    static Stream<String> hostile() {
        return Stream.of(
                "가".repeat(100_000),
                "a".repeat(100_000),
                "word ".repeat(40_000),
                ".".repeat(100_000),
                "\"".repeat(100_000),
                "“".repeat(50_000) + "”".repeat(50_000),
                "(".repeat(50_000) + ")".repeat(50_000),
                "'a ".repeat(30_000),
                "\"a.\" ".repeat(30_000),
                "A. ".repeat(30_000),
                "\n".repeat(100_000),
                " ".repeat(100_000),
                "Q.\n".repeat(20_000),
                "더 보기\n".repeat(20_000),
                "😀".repeat(60_000),
                "/*".repeat(50_000),
                "<!--".repeat(30_000),
                "사진=".repeat(30_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void neverHangs(String text) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            check(text, Language.KOREAN);
            check(text, Language.ENGLISH);
        });
    }
}
