package app.daejo.export;

import app.daejo.segmentation.BlockKind;
import app.daejo.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Articles for tests, among them the sample cut by line and, roughly, by sentence. */
final class Articles {

    private static final Pattern GAP = Pattern.compile("\\n+|(?<=[.?!]\"?) +");

    private Articles() {}

    static ExportedArticle clean(String lead, List<ExportedPassage> passages) {
        return clean(lead, passages, OriginalForm.UTF_8_TEXT);
    }

    static ExportedArticle clean(String lead, List<ExportedPassage> passages, OriginalForm original) {
        return new ExportedArticle(
                "A title", Language.ENGLISH, false, List.of(), lead, passages, original, provenance());
    }

    static ExportedArticle draft(List<ExportedPassage> passages, OpenPoint... open) {
        return new ExportedArticle(
                "A title", Language.ENGLISH, true, List.of(open), "", passages, OriginalForm.UTF_8_TEXT, provenance());
    }

    static Provenance provenance() {
        return new Provenance("article-7", Instant.parse("2026-11-22T09:30:15.123Z"), "Nam Bora");
    }

    static ExportedPassage passage(int block, String text, String after) {
        return new ExportedPassage(BlockKind.PARAGRAPH, false, block, text, text, after);
    }

    static ExportedPassage furniture(int block, String text, String after) {
        return new ExportedPassage(BlockKind.FURNITURE, true, block, text, text, after);
    }

    static ExportedPassage added(int block, String text) {
        return new ExportedPassage(BlockKind.PARAGRAPH, false, block, "", text, "");
    }

    static ExportedPassage block(BlockKind kind, int block, String text) {
        return new ExportedPassage(kind, false, block, text, text, "\n\n");
    }

    static String sampleText() throws IOException {
        try (var file = Articles.class.getResourceAsStream("/db/demo/sample.en.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The English sample; its tracking comment and its tail are furniture if so wished. */
    static List<ExportedPassage> sample(boolean furniture) throws IOException {
        var text = sampleText();
        int tail = text.indexOf("more photos");
        var passages = new ArrayList<ExportedPassage>();
        var gaps = GAP.matcher(text);
        int start = 0;
        int block = 0;
        while (start < text.length()) {
            boolean found = gaps.find(start);
            int end = found ? gaps.start() : text.length();
            int next = found ? gaps.end() : text.length();
            var words = text.substring(start, end);
            var after = text.substring(end, next);
            boolean debris = furniture && (start >= tail || words.startsWith("/*"));
            passages.add(new ExportedPassage(kindOf(words, start), debris, block, words, words, after));
            block += after.contains("\n") ? 1 : 0;
            start = next;
        }
        return passages;
    }

    private static BlockKind kindOf(String words, int start) {
        if (words.startsWith("Q.")) {
            return BlockKind.QUESTION;
        }
        return start > 0 && start < 60 ? BlockKind.HEADLINE : BlockKind.PARAGRAPH;
    }
}
