package app.daejo.export;

import app.daejo.segmentation.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The passages that go out, with the white space between them settled.
 *
 * <p>Untouched passages keep every character around them. Where a run of passages is taken out (furniture, or a wording that
 * was emptied), one of the white spaces around and within it stays: the one with the most line breaks, the first of these in
 * a tie. At the start of the text only the lead stays. At the end the last one stays, so that the text ends as it ended. An
 * added passage is parted by a space from its block, or by a paragraph break where it is a block of its own. Decided in
 * src/docs/decisions/2026-11-22-export-white-space.md.
 */
final class Galley {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private final String lead;
    private final List<Piece> pieces = new ArrayList<>();

    private Galley(String lead) {
        this.lead = lead;
    }

    /** A passage that goes out and what stands between it and the next. */
    private record Piece(ExportedPassage passage, String after) {

        Piece followedBy(String other) {
            return new Piece(passage, other);
        }

        boolean sharesBlockWith(Piece other) {
            return passage.block() == other.passage.block();
        }
    }

    /**
     * A block as it goes out.
     *
     * @param kind what it is
     * @param text its passages joined; without what follows it
     */
    record Block(BlockKind kind, String text) {}

    static Galley of(ExportedArticle article) {
        var galley = new Galley(article.lead());
        galley.takeOut(article.passages());
        galley.partAdded();
        return galley;
    }

    /** Everything that goes out, as one text. */
    String text() {
        var text = new StringBuilder(lead);
        pieces.forEach(piece -> text.append(piece.passage().wording()).append(piece.after()));
        return text.toString();
    }

    /** The blocks that go out; each is what its first passage says. */
    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        var text = new StringBuilder();
        int first = 0;
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            text.append(piece.passage().wording());
            if (i + 1 < pieces.size() && pieces.get(i + 1).sharesBlockWith(piece)) {
                text.append(piece.after());
            } else {
                blocks.add(new Block(pieces.get(first).passage().kind(), text.toString()));
                text.setLength(0);
                first = i + 1;
            }
        }
        return blocks;
    }

    /** The line end that the text uses. */
    String lineEnd() {
        return text().contains("\r\n") ? "\r\n" : "\n";
    }

    private void takeOut(List<ExportedPassage> passages) {
        var gaps = new ArrayList<String>();
        for (var passage : passages) {
            if (passage.isTakenOut()) {
                if (!passage.isAdded()) {
                    gaps.add(passage.after());
                }
            } else {
                close(gaps, false);
                pieces.add(new Piece(passage, passage.after()));
            }
        }
        close(gaps, true);
    }

    private void close(List<String> gaps, boolean atEnd) {
        if (!gaps.isEmpty() && !pieces.isEmpty() && pieces.getLast().after().isBlank()) {
            var before = pieces.getLast();
            pieces.set(pieces.size() - 1, before.followedBy(atEnd ? gaps.getLast() : widest(before.after(), gaps)));
        }
        gaps.clear();
    }

    private static String widest(String before, List<String> gaps) {
        var widest = before;
        for (var gap : gaps) {
            if (lineBreaks(gap) > lineBreaks(widest)) {
                widest = gap;
            }
        }
        return widest;
    }

    private void partAdded() {
        for (int i = 0; i < pieces.size(); i++) {
            var added = pieces.get(i);
            if (!added.passage().isAdded()) {
                continue;
            }
            var inBlockOfNext = i + 1 < pieces.size() && pieces.get(i + 1).sharesBlockWith(added);
            var inBlockBefore = i > 0 && pieces.get(i - 1).sharesBlockWith(added);
            if (i > 0 && (inBlockBefore || !inBlockOfNext)) {
                var before = pieces.get(i - 1);
                pieces.set(i, added.followedBy(before.after()));
                pieces.set(i - 1, before.followedBy(inBlockBefore ? " " : paragraphBreak()));
            } else if (i + 1 < pieces.size()) {
                pieces.set(i, added.followedBy(inBlockOfNext ? " " : paragraphBreak()));
            }
        }
    }

    private String paragraphBreak() {
        return pieces.stream()
                .map(Piece::after)
                .filter(after -> after.isBlank() && lineBreaks(after) > 1)
                .findFirst()
                .orElseGet(() -> lineEnd() + lineEnd());
    }

    private static long lineBreaks(String gap) {
        return LINE_BREAK.matcher(gap).results().count();
    }
}
