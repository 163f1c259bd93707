package app.daejo.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.daejo.alignment.align.Aligner;
import app.daejo.alignment.align.Bead;
import app.daejo.alignment.align.Range;
import app.daejo.article.ArticleId;
import app.daejo.article.StoredSegment;
import app.daejo.segmentation.BlockKind;
import app.daejo.segmentation.FurnitureReason;
import app.daejo.text.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows that had no Korean stay rows: each gets what goes with it, and nothing of the Korean is lost or doubled. */
class SourceJoinTest {

    private static final List<StoredSegment> ENGLISH =
            segments(Side.TARGET, "The title", "One.", "Two, which is long.", "code", "Three.", "Four.");

    private static List<StoredSegment> segments(Side side, String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> {
                    boolean furniture = texts[i].equals("code");
                    return new StoredSegment(
                            side,
                            i,
                            i,
                            furniture ? BlockKind.FURNITURE : BlockKind.PARAGRAPH,
                            furniture ? FurnitureReason.TIMESTAMP : null,
                            texts[i],
                            "\n");
                })
                .toList();
    }

    /** Rows that begin with these segments. */
    private static List<UnitText> rows(int... starts) {
        var rows = new ArrayList<UnitText>();
        for (int i = 0; i < starts.length; i++) {
            int to = i + 1 < starts.length ? starts[i + 1] : ENGLISH.size();
            var pairing = new Pairing(new Range(0, 0), new Range(starts[i], to), 1, List.of());
            var unit = new TranslationUnit(new UnitId(100 + i), new ArticleId(1), i, pairing, null);
            rows.add(UnitText.of(unit, List.of(), ENGLISH));
        }
        return rows;
    }

    private static Bead bead(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
        return new Bead(new Range(sourceFrom, sourceTo), new Range(targetFrom, targetTo), 0.9, List.of());
    }

    private static JoinedSource join(List<UnitText> rows, List<StoredSegment> korean, Bead... beads) {
        Aligner aligner = (source, target, anchors) -> {
            assertThat(target).hasSize((int)
                    rows.stream().filter(row -> !row.isFurniture()).count());
            return List.of(beads);
        };
        var joined = new SourceJoin(rows, ENGLISH).with(korean, aligner);
        // The English stays as it is, and each piece of Korean stands once.
        rows.stream().filter(row -> !row.isFurniture()).forEach(row -> assertThat(
                        Objects.requireNonNull(joined.rows().get(row.unit().id()))
                                .target())
                .isEqualTo(row.unit().pairing().target()));
        var covered = new ArrayList<Range>(
                joined.alone().stream().map(Pairing::source).toList());
        joined.rows().values().stream().map(Pairing::source).forEach(covered::add);
        assertThat(covered.stream()
                        .flatMapToInt(range -> IntStream.range(range.from(), range.to()))
                        .sorted())
                .containsExactlyElementsOf(
                        IntStream.range(0, korean.size()).boxed().toList());
        return joined;
    }

    private static Range korean(JoinedSource joined, int row) {
        return Objects.requireNonNull(joined.rows().get(new UnitId(100 + row))).source();
    }

    @Test
    void aRowOfSeveralSegmentsIsOnePassageAndWhatIsStruckOutGetsNothing() {
        var rows = rows(0, 1, 3, 4, 5);
        var joined = join(
                rows,
                segments(Side.SOURCE, "제목", "하나, 둘.", "셋.", "넷."),
                bead(0, 1, 0, 1),
                bead(1, 2, 1, 2),
                bead(2, 3, 2, 3),
                bead(3, 4, 3, 4));
        assertThat(joined.rows()).hasSize(4).doesNotContainKey(new UnitId(102));
        assertThat(korean(joined, 1)).isEqualTo(new Range(1, 2));
        assertThat(korean(joined, 4)).isEqualTo(new Range(3, 4));
        assertThat(joined.rows().values()).noneMatch(Pairing::isDoubtful);
        assertThat(joined.alone()).isEmpty();
    }

    @Test
    void koreanThatGoesWithNoRowStandsBehindTheRowThatItFollows() {
        var joined = join(
                rows(0, 1, 3, 4, 5),
                segments(Side.SOURCE, "제목", "하나, 둘.", "빠진 글.", "code", "셋."),
                bead(0, 1, 0, 1),
                bead(1, 2, 1, 2),
                bead(2, 3, 2, 2),
                bead(3, 4, 2, 3),
                bead(4, 4, 3, 4));
        assertThat(joined.alone())
                .extracting(Pairing::source, Pairing::target)
                .containsExactlyInAnyOrder(
                        tuple(new Range(2, 3), new Range(3, 3)), tuple(new Range(3, 4), new Range(3, 3)));
        assertThat(korean(joined, 4).isEmpty()).isTrue();
    }

    @Test
    void ofSeveralRowsTheOneInWhichItsMiddleFallsGetsTheKoreanAndAllAreDoubtful() {
        var joined = join(
                rows(0, 1, 2, 3, 4, 5),
                segments(Side.SOURCE, "제목", "하나, 길고 긴 둘.", "셋.", "넷."),
                bead(0, 1, 0, 1),
                bead(1, 2, 1, 3),
                bead(2, 4, 3, 5));
        assertThat(korean(joined, 1).isEmpty()).isTrue();
        assertThat(korean(joined, 2)).isEqualTo(new Range(1, 2));
        assertThat(korean(joined, 4)).isEqualTo(new Range(2, 3));
        assertThat(korean(joined, 5)).isEqualTo(new Range(3, 4));
        assertThat(joined.rows().values()).filteredOn(Pairing::isDoubtful).hasSize(4);
    }
}
