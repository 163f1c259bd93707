package app.daejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.review.RowPairing.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the segments of a row stand in what it reads now. */
class RowPairingTest {

    private static final String RECEIVED = "He came. He saw. He won.";
    private static final List<Piece> SEGMENTS =
            RowPairing.segments(List.of("He came.", "He saw.", "He won."), List.of(" ", " ", "\n"));

    @Test
    void segmentsStandWhereTheyCame() {
        assertThat(RowPairing.carried(SEGMENTS, RECEIVED, RECEIVED))
                .containsExactly(new Piece(0, 8, 1), new Piece(9, 16, 1), new Piece(17, 24, 1));
    }

    @Test
    void theyMoveWithAnEdit() {
        assertThat(RowPairing.carried(SEGMENTS, RECEIVED, "He arrived. He saw. He won."))
                .containsExactly(new Piece(0, 11, 1), new Piece(12, 19, 1), new Piece(20, 27, 1));
    }

    @Test
    void anEditThatTakesABorderMakesOnePieceOfTwo() {
        assertThat(RowPairing.carried(SEGMENTS, RECEIVED, "Hecame,saw. He won."))
                .containsExactly(new Piece(0, 11, 2), new Piece(12, 19, 1));
    }

    @Test
    void nothingStandsInAnEmptiedRow() {
        assertThat(RowPairing.carried(SEGMENTS, RECEIVED, "")).isEmpty();
        assertThat(RowPairing.carried(List.of(), "", "")).isEmpty();
    }
}
