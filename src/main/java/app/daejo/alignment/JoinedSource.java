package app.daejo.alignment;

import java.util.List;
import java.util.Map;

/**
 * A Korean text beside rows that had none.
 *
 * @param rows what each row but those struck out covers now; the English as before, and the Korean that goes with it, if any does
 * @param alone Korean that goes with no row
 */
public record JoinedSource(Map<UnitId, Pairing> rows, List<Pairing> alone) {

    public JoinedSource {
        rows = Map.copyOf(rows);
        alone = List.copyOf(alone);
    }
}
