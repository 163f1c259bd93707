package app.daejo.intake;

import static app.daejo.intake.Uploads.bytes;
import static app.daejo.intake.Uploads.korean;
import static app.daejo.intake.Uploads.marked;
import static app.daejo.intake.Uploads.reason;
import static app.daejo.intake.Uploads.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    private static final String SHORT = "감독이 말했다. \"Beef\"\r\n끝.\r";

    @ParameterizedTest
    @EnumSource(CharsetName.class)
    void theSampleIsRecognisedInEveryEncoding(CharsetName name) throws IOException {
        for (var file : new String[] {"sample.ko.txt", "sample.en.txt"}) {
            var sample = sample(file);
            var bytes = sample.getBytes(name.charset());
            if (!sample.equals(new String(bytes, name.charset()))) {
                continue; // MS949 has no no-break space
            }
            var decoded = text(ArticleDecoders.decode(korean(bytes)));
            assertThat(decoded.text()).isEqualTo(sample);
            assertThat(decoded.charset()).isEqualTo(name);
            assertThat(decoded.byteOrderMark()).isFalse();
            assertThat(decoded.encoded()).isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"UTF_8", "UTF_16LE", "UTF_16BE"})
    void aByteOrderMarkDecidesAndIsKeptApart(CharsetName name) {
        var bytes = marked(SHORT, name.charset());
        var decoded = text(ArticleDecoders.decode(korean(bytes)));
        assertThat(decoded.text()).isEqualTo(SHORT);
        assertThat(decoded.charset()).isEqualTo(name);
        assertThat(decoded.byteOrderMark()).isTrue();
        assertThat(decoded.warnings()).isEmpty();
        assertThat(decoded.encoded()).isEqualTo(bytes);
    }

    @Test
    void aTextThatBecomesUtf8ByLuckIsUtf8() {
        assertThat(text(ArticleDecoders.decode(korean("plain".getBytes(StandardCharsets.US_ASCII))))
                        .charset())
                .isEqualTo(CharsetName.UTF_8);
    }

    @Test
    void everyCharacterOfMs949ComesBackAsItsBytes() {
        int known = 0;
        for (int lead = 0x81; lead < 0xff; lead++) {
            for (int trail = 0x41; trail < 0xff; trail++) {
                var bytes = bytes(lead, trail);
                if (CharsetProbe.firstError(bytes, CharsetName.MS949) < 0) {
                    known++;
                    assertThat(new String(bytes, CharsetName.MS949.charset()).getBytes(CharsetName.MS949.charset()))
                            .isEqualTo(bytes);
                }
            }
        }
        assertThat(known).isGreaterThan(17_000);
    }

    @ParameterizedTest
    @EnumSource(CharsetName.class)
    void randomTextComesBackAsItsBytes(CharsetName name) {
        var random = new Random(949 + name.ordinal());
        for (int i = 0; i < 3_000; i++) {
            var wanted = randomText(random);
            var bytes = wanted.getBytes(name.charset());
            if (!wanted.equals(new String(bytes, name.charset()))) {
                wanted = new String(bytes, name.charset()); // what the encoding lacks became a question mark
            }
            if (random.nextBoolean() && name != CharsetName.MS949) {
                bytes = marked(wanted, name.charset());
            }
            var decoded = text(ArticleDecoders.decode(korean(bytes).as(name)));
            assertThat(decoded.encoded()).isEqualTo(bytes);
            assertThat((decoded.byteOrderMark() ? "\ufeff" : "") + decoded.text())
                    .isEqualTo(new String(bytes, name.charset()));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"UTF_8", "MS949"})
    void randomKoreanIsRecognisedWithoutAWord(CharsetName name) {
        var random = new Random(1446);
        for (int i = 0; i < 500; i++) {
            var wanted = "가" + randomHangul(random, 40);
            var decoded = text(ArticleDecoders.decode(korean(wanted.getBytes(name.charset()))));
            assertThat(decoded.text()).isEqualTo(wanted);
            assertThat(decoded.charset()).isEqualTo(name);
        }
    }

    @Test
    void whatAPersonSaysOverridesTheGuess() {
        var bytes = "가나".getBytes(StandardCharsets.UTF_8);
        assertThat(text(ArticleDecoders.decode(korean(bytes))).text()).isEqualTo("가나");
        assertThat(text(ArticleDecoders.decode(korean(bytes).as(CharsetName.UTF_16BE)))
                        .text())
                .isNotEqualTo("가나");
        assertThat(reason(ArticleDecoders.decode(
                        korean("가 나".getBytes(CharsetName.MS949.charset())).as(CharsetName.UTF_8))))
                .isEqualTo("This is not UTF-8: byte 0 in line 1 cannot be read.");
    }

    @Test
    void refusesBytesThatNoEncodingFitsAndSaysWhere() {
        var bytes = "첫 줄\n둘째 줄 caf\u00e9 \u00fc\n".getBytes(StandardCharsets.ISO_8859_1);
        var mixed = concat("첫 줄\n".getBytes(StandardCharsets.UTF_8), bytes(0xe9, 0x20, 0xff, 0xff));
        assertThat(reason(ArticleDecoders.decode(korean(mixed))))
                .startsWith("No known encoding fits: as UTF-8 byte 8 in line 2 cannot be read, as MS949 byte ");
        assertThat(reason(ArticleDecoders.decode(korean(bytes)))).contains("line 2");
    }

    @Test
    void refusesTruncatedText() {
        var utf8 = "가나다".getBytes(StandardCharsets.UTF_8);
        assertThat(reason(ArticleDecoders.decode(korean(Arrays.copyOf(utf8, 8)))))
                .contains("byte 6 in line 1");
        var utf16 = marked("가나", StandardCharsets.UTF_16LE);
        assertThat(reason(ArticleDecoders.decode(korean(Arrays.copyOf(utf16, 5)))))
                .startsWith("This is not UTF-16LE: byte 4");
    }

    @Test
    void refusesLoneSurrogates() {
        assertThat(reason(ArticleDecoders.decode(korean(bytes('a', '\n', 0xed, 0xa0, 0x80, 'b')))))
                .isEqualTo("Half a character (a lone surrogate) stands at position 2 in line 2.");
        assertThat(reason(ArticleDecoders.decode(korean(bytes(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00)))))
                .contains("lone surrogate");
        assertThat(reason(ArticleDecoders.decode(korean(bytes(0xfe, 0xff, 0xdc, 0x00, 0x00, 0x41)))))
                .contains("lone surrogate");
        assertThat(reason(ArticleDecoders.decodePasted("a\n\ud83d b", Format.TEXT, Language.ENGLISH)))
                .isEqualTo("Half a character (a lone surrogate) stands at position 2 in line 2.");
        assertThat(text(ArticleDecoders.decodePasted("\ud83d\ude00", Format.TEXT, Language.ENGLISH))
                        .text())
                .isEqualTo("😀");
    }

    @Test
    void refusesNulAndBinaryData() {
        assertThat(reason(ArticleDecoders.decode(korean(bytes('a', 'b', 0, 'c')))))
                .isEqualTo("This is no text but binary data: byte 2 is a NUL.");
        assertThat(reason(ArticleDecoders.decode(korean(bytes(0xef, 0xbb, 0xbf, 'a', '\n', 0)))))
                .isEqualTo("Character 2 in line 2 is a NUL, which no text can hold.");
        var random = new Random(7);
        for (int length = 16; length < 4_000; length += 97) {
            var noise = new byte[length];
            random.nextBytes(noise);
            noise[5] = 0;
            assertThat(ArticleDecoders.decode(korean(noise))).isInstanceOf(Decoded.Refused.class);
        }
        assertThat(reason(ArticleDecoders.decode(korean("\u001b\u0001\u0002abc".getBytes(StandardCharsets.UTF_8)))))
                .contains("3 of its 6 characters are control characters");
    }

    @Test
    void refusesOtherKindsOfFileWhateverTheirName() {
        assertThat(reason(ArticleDecoders.decode(korean("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)))))
                .contains("PDF");
        assertThat(reason(ArticleDecoders.decode(korean(bytes('P', 'K', 3, 4, 20, 0, 6, 0)))))
                .contains("DOCX");
        assertThat(reason(ArticleDecoders.decode(korean(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10)))))
                .contains("PNG");
    }

    @Test
    void refusesWhatIsEmpty() {
        assertThat(reason(ArticleDecoders.decode(korean(new byte[0])))).isEqualTo("The file is empty.");
        assertThat(reason(ArticleDecoders.decode(korean(bytes(0xef, 0xbb, 0xbf)))))
                .contains("no text");
        assertThat(reason(ArticleDecoders.decode(korean(bytes(' ', '\n', '\t')))))
                .contains("no text");
    }

    @Test
    void refusesWhatIsTooLargeAndReadsWhatIsJustNot() {
        var bytes = new byte[ArticleDecoders.LARGEST_UPLOAD + 1];
        Arrays.fill(bytes, (byte) 'a');
        assertThat(reason(ArticleDecoders.decode(korean(bytes))))
                .isEqualTo("The file has 21 MB; at most 20 MB can be read.");
        assertThat(text(ArticleDecoders.decode(korean(Arrays.copyOf(bytes, bytes.length - 1))))
                        .text())
                .hasSize(ArticleDecoders.LARGEST_UPLOAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"article.docx", "article.TXT.exe", "a.b/c.pdf"})
    void refusesUnknownFormatsAndNamesTheKnown(String name) {
        assertThat(reason(ArticleDecoders.decode(new Upload(name, bytes('a'), Language.ENGLISH, null))))
                .contains("cannot be read yet; these can: .txt, .text, .md, .markdown, .html, .htm, .xhtml.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARTICLE.TXT", "article", "a.b.txt"})
    void takesTextByItsName(String name) {
        assertThat(text(ArticleDecoders.decode(new Upload(name, bytes('a'), Language.ENGLISH, null)))
                        .format())
                .isEqualTo(Format.TEXT);
    }

    @Test
    void markdownKeepsItsMarkup() {
        var decoded = text(ArticleDecoders.decode(Uploads.english("a.md", "# *Beef*\r\n\r\n- <b>one</b>")));
        assertThat(decoded.text()).isEqualTo("# *Beef*\r\n\r\n- <b>one</b>");
        assertThat(decoded.format()).isEqualTo(Format.MARKDOWN);
    }

    @Test
    void thePreviewShowsEachEncodingAndWhichIsTaken() {
        var bytes = "감독이 말했다.\n둘째 줄\n".repeat(20).getBytes(CharsetName.MS949.charset());
        var previews = TextDecoder.preview(bytes);
        assertThat(previews).extracting(TextDecoder.Preview::charset).containsExactly(CharsetName.values());
        assertThat(previews.stream().filter(TextDecoder.Preview::chosen))
                .singleElement()
                .satisfies(preview -> {
                    assertThat(preview.charset()).isEqualTo(CharsetName.MS949);
                    assertThat(preview.valid()).isTrue();
                    assertThat(preview.lines()).hasSize(10).startsWith("감독이 말했다.", "둘째 줄");
                });
        assertThat(previews.getFirst().valid()).isFalse();
        assertThat(previews.getFirst().lines().getFirst()).contains("\ufffd");
        assertThat(TextDecoder.preview(new byte[0])).isEmpty();
        assertThat(TextDecoder.preview("a".repeat(1_000).getBytes(StandardCharsets.US_ASCII))
                        .getFirst()
                        .lines())
                .containsExactly("a".repeat(200) + "…");
    }

    private static String randomText(Random random) {
        var text = new StringBuilder("가");
        for (int i = random.nextInt(60); i > 0; i--) {
            text.appendCodePoint(
                    switch (random.nextInt(8)) {
                        case 0 -> 0x1f300 + random.nextInt(0x100);
                        case 1 -> 0x4e00 + random.nextInt(0x5000);
                        case 2 -> "\r\n\t \u00a0\u3000\ufeff\u200b".codePointAt(random.nextInt(8));
                        case 3, 4 -> 0xac00 + random.nextInt(11_172);
                        case 5 -> 0xa1 + random.nextInt(0x100);
                        default -> 0x20 + random.nextInt(0x5f);
                    });
        }
        return text.toString();
    }

    private static String randomHangul(Random random, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(random.nextInt(5) == 0 ? ' ' : (char) (0xac00 + random.nextInt(11_172)));
        }
        return text.toString();
    }

    private static byte[] concat(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static String sample(String name) throws IOException {
        try (var file = TextDecoderTest.class.getResourceAsStream("/db/demo/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
