package app.daejo.segmentation;

import app.daejo.text.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a news article or interview, in Korean or English, into its blocks and sentences.
 *
 * <p>One block is one paragraph, so that the sentences of a long answer stay together and a block's position in the list is
 * the number of its paragraph. The work grows in proportion to the text.
 */
public final class ArticleSegmenter implements Segmenter {

    /** A piece of the text before the gaps are known. */
    private record Piece(int start, int end) {}

    @Override
    public SegmentedText segment(String text, Language language) {
        var paragraphs = Paragraphs.of(text);
        var kinds = BlockKinds.of(text, paragraphs);
        var pieces = new ArrayList<List<Piece>>();
        for (var paragraph : paragraphs) {
            pieces.add(Sentences.of(paragraph.of(text), language).stream()
                    .map(span -> new Piece(paragraph.start() + span.start(), paragraph.start() + span.end()))
                    .toList());
        }
        return assemble(text, kinds, pieces);
    }

    private static SegmentedText assemble(String text, List<BlockKinds.Kind> kinds, List<List<Piece>> pieces) {
        var flat = pieces.stream().flatMap(List::stream).toList();
        if (flat.isEmpty()) {
            return new SegmentedText(text, List.of());
        }
        var blocks = new ArrayList<Block>();
        int next = 0;
        for (int i = 0; i < pieces.size(); i++) {
            var segments = new ArrayList<Segment>();
            for (var piece : pieces.get(i)) {
                next++;
                int gapEnd = next < flat.size() ? flat.get(next).start() : text.length();
                segments.add(
                        new Segment(text.substring(piece.start(), piece.end()), text.substring(piece.end(), gapEnd)));
            }
            if (!segments.isEmpty()) {
                blocks.add(new Block(kinds.get(i).kind(), kinds.get(i).reason(), segments));
            }
        }
        return new SegmentedText(text.substring(0, flat.getFirst().start()), blocks);
    }
}
