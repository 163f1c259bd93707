package app.daejo.benchmark;

import app.daejo.alignment.align.Aligners;
import app.daejo.alignment.align.Passage;
import app.daejo.alignment.align.Range;
import app.daejo.quality.Bitext;
import app.daejo.quality.Checks;
import app.daejo.quality.Finding;
import app.daejo.segmentation.ArticleSegmenter;
import app.daejo.segmentation.Block;
import app.daejo.segmentation.BlockKind;
import app.daejo.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints what the checks say of one article, the most useful first, with the evidence: for reading flag by flag. The article goes through the
 * desk's own segmentation and alignment; what segmentation strikes out as furniture is listed before the findings, for the checks do not see
 * it.
 */
public final class ArticleFlags {

    private ArticleFlags() {}

    /** @param args the Korean and the English file */
    public static void main(String... args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: ArticleFlags KOREAN ENGLISH");
            System.exit(2);
        }
        var out = new java.io.PrintStream(System.out, true, StandardCharsets.UTF_8);
        var article = article(Files.readString(Path.of(args[0])), Files.readString(Path.of(args[1])), out);
        int number = 0;
        for (var finding : Checks.standard().run(article).stream()
                .sorted(Checks.MOST_USEFUL_FIRST)
                .toList()) {
            var pair = article.pairs().get(finding.pair());
            var span = finding.span();
            out.printf(
                    "%n%d. %s %s row %s “%s”%s%n   %s%n   %s%n",
                    ++number,
                    finding.tier(),
                    finding.code(),
                    pair.id(),
                    span == null ? "(whole row)" : span.of(pair.target()),
                    finding.suggestion() == null ? "" : " → “" + finding.suggestion() + "”",
                    finding.words(Locale.ENGLISH),
                    finding.words(Locale.KOREAN));
            finding.evidence()
                    .marks()
                    .forEach(mark -> out.printf(
                            "   - %s row %s [%d, %d) %s%n",
                            mark.side(),
                            article.pairs().get(mark.pair()).id(),
                            mark.span().start(),
                            mark.span().end(),
                            mark.text()));
            finding.evidence()
                    .notes()
                    .forEach(note -> out.println("   - " + note.in(Finding.SENTENCES, Locale.ENGLISH)));
        }
    }

    static Bitext article(String korean, String english, java.io.PrintStream out) {
        var source = passages(korean, Language.KOREAN, out);
        var target = passages(english, Language.ENGLISH, out);
        var pairs = new ArrayList<Bitext.Pair>();
        for (var bead : Aligners.standard().align(source, target, List.of())) {
            pairs.add(new Bitext.Pair(
                    String.valueOf(pairs.size() + 1), joined(source, bead.source()), joined(target, bead.target())));
        }
        return new Bitext("article", null, List.of(), pairs);
    }

    private static List<Passage> passages(String text, Language language, java.io.PrintStream out) {
        var passages = new ArrayList<Passage>();
        var blocks = new ArticleSegmenter().segment(text, language).blocks();
        for (int i = 0; i < blocks.size(); i++) {
            int paragraph = i;
            var block = blocks.get(i);
            if (block.kind() == BlockKind.FURNITURE) {
                out.printf("struck out (%s): %s%n", block.furnitureReason(), text(block));
            } else {
                block.segments().forEach(segment -> passages.add(new Passage(segment.text(), paragraph)));
            }
        }
        return passages;
    }

    private static String text(Block block) {
        var text = new StringBuilder();
        block.segments().forEach(segment -> text.append(segment.text())
                .append(segment.after().isBlank() ? " " : segment.after()));
        return text.toString().strip();
    }

    private static String joined(List<Passage> passages, Range range) {
        var text = new StringBuilder();
        passages.subList(range.from(), range.to())
                .forEach(passage -> text.append(text.isEmpty() ? "" : " ").append(passage.text()));
        return text.toString();
    }
}
