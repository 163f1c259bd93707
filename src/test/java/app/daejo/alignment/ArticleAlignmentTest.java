package app.daejo.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.alignment.align.Aligner;
import app.daejo.alignment.align.Bead;
import app.daejo.alignment.align.Range;
import app.daejo.article.StoredSegment;
import app.daejo.segmentation.BlockKind;
import app.daejo.segmentation.FurnitureReason;
import app.daejo.text.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Furniture stays out of the aligner's sight, and no segment is lost or doubled, however the beads cross. */
class ArticleAlignmentTest {

    /** The first goes with the last, all others straight down: three of each side are prose. */
    private static final Aligner CROSSING =
            (source, target, anchors) -> List.of(bead(0, 1, 2, 3), bead(1, 2, 0, 1), bead(2, 3, 1, 2));

    private static Bead bead(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
        return new Bead(new Range(sourceFrom, sourceTo), new Range(targetFrom, targetTo), 0.9, List.of());
    }

    /** Four segments, of which one is furniture. */
    private static List<StoredSegment> segments(Side side, int furniture) {
        return IntStream.range(0, 4)
                .mapToObj(i -> new StoredSegment(
                        side,
                        i,
                        i,
                        i == furniture ? BlockKind.FURNITURE : BlockKind.PARAGRAPH,
                        i == furniture ? FurnitureReason.TIMESTAMP : null,
                        side + " " + i,
                        "\n"))
                .toList();
    }

    private static List<Integer> covered(List<Pairing> pairings, Side side) {
        var covered = new ArrayList<Integer>();
        pairings.forEach(pairing -> IntStream.range(
                        pairing.range(side).from(), pairing.range(side).to())
                .forEach(covered::add));
        return covered;
    }

    @Test
    void withoutAnyKoreanEachPieceOfEnglishIsARowThatNobodyHasToDoubt() {
        var pairings = new ArticleAlignment(List.of(), segments(Side.TARGET, 1)).pairings((source, target, anchors) -> {
            throw new AssertionError("there is nothing to align");
        });

        assertThat(covered(pairings, Side.TARGET)).containsExactlyInAnyOrder(0, 1, 2, 3);
        assertThat(pairings).hasSize(4).allMatch(pairing -> pairing.source().isEmpty() && !pairing.isDoubtful());
    }

    @Test
    void everySegmentStandsOnceHoweverTheBeadsCross() {
        for (int furniture = 0; furniture < 4; furniture++) {
            var pairings = new ArticleAlignment(segments(Side.SOURCE, furniture), segments(Side.TARGET, 3 - furniture))
                    .pairings(CROSSING);

            assertThat(covered(pairings, Side.SOURCE)).containsExactlyInAnyOrder(0, 1, 2, 3);
            assertThat(covered(pairings, Side.TARGET)).containsExactlyInAnyOrder(0, 1, 2, 3);
            assertThat(pairings).hasSize(5);
        }
    }

    @Test
    void koreanFurnitureStandsBehindWhatGoesWithThePassageBeforeIt() {
        Aligner straight = (source, target, anchors) ->
                List.of(bead(0, 1, 0, 1), bead(1, 2, 1, 2), bead(2, 3, 2, 3), bead(3, 3, 3, 4));
        var target = IntStream.range(0, 4)
                .mapToObj(i -> new StoredSegment(Side.TARGET, i, i, BlockKind.PARAGRAPH, null, "t" + i, "\n"))
                .toList();

        var pairings = new ArticleAlignment(segments(Side.SOURCE, 2), target).pairings(straight);

        assertThat(pairings)
                .filteredOn(pairing -> pairing.source().equals(new Range(2, 3)))
                .singleElement()
                .satisfies(pairing -> assertThat(pairing.target()).isEqualTo(new Range(2, 2)));
    }

    @Test
    void aBeadThatFurnitureCutsInTwoIsForAPersonToLookAt() {
        Aligner whole = (source, target, anchors) -> List.of(bead(0, 3, 0, 3));

        var pairings = new ArticleAlignment(segments(Side.SOURCE, 1), segments(Side.TARGET, 3)).pairings(whole);

        assertThat(pairings)
                .filteredOn(pairing -> pairing.confidence() < 1)
                .hasSize(2)
                .allSatisfy(pairing -> assertThat(pairing.isDoubtful()).isTrue());
    }
}
