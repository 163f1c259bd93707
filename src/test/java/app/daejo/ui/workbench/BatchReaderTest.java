package app.daejo.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.daejo.alignment.UnitId;
import app.daejo.review.BatchCommand;
import app.daejo.review.BatchCommand.Place;
import app.daejo.review.BatchCommand.Seen;
import app.daejo.review.Replacement;
import app.daejo.revision.CommandId;
import app.daejo.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a browser sends about many rows, and trusts none of it. */
class BatchReaderTest {

    private static final CommandId ID = CommandId.random();

    private static Optional<BatchCommand> reading(String kind, String payload) {
        return BatchReader.read(ID, kind, JsonMapper.shared().readTree(payload));
    }

    @Test
    void readsARunWithTheVersionOfEachRow() {
        assertThat(reading("ok-run", "{\"rows\": [{\"unit\": 1, \"version\": 2}, {\"unit\": 3, \"version\": 1}]}"))
                .contains(new BatchCommand.MarkAllOk(
                        ID, List.of(new Seen(new UnitId(1), 2), new Seen(new UnitId(3), 1))));
    }

    @Test
    void readsThePlacesOfAPropagation() {
        assertThat(reading("propagate", """
                        {"from": "Beeg", "to": "Beef",
                         "places": [{"unit": 7, "version": 4, "spans": [{"start": 1, "end": 5}]}]}
                        """))
                .contains(new BatchCommand.Propagate(
                        ID,
                        new Replacement("Beeg", "Beef"),
                        List.of(new Place(new Seen(new UnitId(7), 4), List.of(new Span(1, 5))))));
    }

    @Test
    void aCommandAboutOneRowIsNoneOfItsOwn() {
        assertThat(reading("edit", "{}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ok-run | {"rows": [{"unit": 1}]}
                    ok-run | {"rows": [{"unit": 1, "version": "new"}]}
                    reject-all | {"rows": [{"unit": 1, "version": 2}]}
                    propagate | {"to": "Beef", "places": []}
                    propagate | {"from": "a", "to": "b", "places": [{"unit": 7, "version": 4, "spans": [{"start": 5, "end": 1}]}]}
                    propagate | {"from": "a", "to": "b", "places": [{"unit": 7, "version": 4, "spans": [{}]}]}
                    """)
    void refusesWhatMakesNoSense(String kind, String payload) {
        assertThatIllegalArgumentException().isThrownBy(() -> reading(kind, payload));
    }
}
