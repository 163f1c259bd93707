package app.daejo.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.daejo.alignment.UnitId;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Severity;
import app.daejo.review.IssueId;
import app.daejo.review.ReviewCommand;
import app.daejo.text.Side;
import app.daejo.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a browser sends, and trusts none of it. */
class CommandReaderTest {

    private static final String ID = "6f9619ff-8b86-4d01-b42d-00c04fc964ff";

    private static CommandReader reading(String kind, String payload) {
        return new CommandReader(JsonMapper.shared().readTree("""
                {"commandId": "%s", "kind": "%s", "unit": 12, "version": 3, "payload": %s}
                """.formatted(ID, kind, payload)));
    }

    @Test
    void readsAFlagWithItsPlaceAndItsFix() {
        var command = reading("flag", """
                        {"side": "TARGET", "start": 4, "end": 8, "type": "SPELLING", "severity": "MAJOR",
                         "comment": null, "wording": "The Beef."}
                        """).command().orElseThrow();
        assertThat(command)
                .isEqualTo(new ReviewCommand.Flag(
                        command.id(),
                        new UnitId(12),
                        3,
                        Side.TARGET,
                        new Span(4, 8),
                        ErrorType.SPELLING,
                        Severity.MAJOR,
                        "",
                        "The Beef."));
        assertThat(command.id()).hasToString(ID);
    }

    @Test
    void aFlagWithoutAPlaceIsTheWholeRows() {
        var flag = (ReviewCommand.Flag) reading("flag", """
                        {"side": "SOURCE", "start": null, "end": null, "type": "OMISSION", "severity": "MINOR"}
                        """).command().orElseThrow();
        assertThat(flag.span()).isNull();
        assertThat(flag.wording()).isNull();
    }

    @Test
    void dismissesTheIssueThatIsNamed() {
        assertThat(reading("dismiss", "{\"issue\": 7, \"reason\": \"A name\"}").command())
                .hasValueSatisfying(command -> {
                    var dismiss = (ReviewCommand.Dismiss) command;
                    assertThat(dismiss.issue()).isEqualTo(new IssueId(7));
                    assertThat(dismiss.reason()).isEqualTo("A name");
                });
    }

    @Test
    void readsWhereACutIsToGo() {
        assertThat(reading("split-at", "{\"side\": \"SOURCE\", \"offset\": 7}").command())
                .hasValueSatisfying(command -> {
                    var split = (ReviewCommand.SplitAt) command;
                    assertThat(split.side()).isEqualTo(Side.SOURCE);
                    assertThat(split.offset()).isEqualTo(7);
                });
    }

    @Test
    void readsARunWithAndWithoutItsEnd() {
        var open = (ReviewCommand.MoveRun) reading("run-up", "{\"side\": \"TARGET\", \"last\": null}")
                .command()
                .orElseThrow();
        var ended = (ReviewCommand.MoveRun) reading("run-up", "{\"side\": \"TARGET\", \"last\": 9}")
                .command()
                .orElseThrow();
        assertThat(open.last()).isNull();
        assertThat(ended.last()).isEqualTo(new UnitId(9));
        assertThat(ended.up()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "\"7\"", "99999999999", "null"})
    void refusesAPlaceThatIsNone(String offset) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reading("split-at", "{\"side\": \"SOURCE\", \"offset\": " + offset + "}")
                        .command());
    }

    @Test
    void anUndoIsAboutTheArticleAndNoRowsCommand() {
        assertThat(reading("undo", "{}").command()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ok", "approve", "strike", "restore-furniture", "confirm", "doubt", "join", "split", "unlink"})
    void readsWhatNeedsNoPayload(String kind) {
        assertThat(reading(kind, "{}").command())
                .hasValueSatisfying(command -> assertThat(command.version()).isEqualTo(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "edit",
                "dismiss",
                "reject",
                "move-up",
                "run-down",
                "split-at",
                "merge-segments",
                "link",
                "realign",
                "flag",
                "delete-everything",
                ""
            })
    void refusesWhatLacksItsPayloadOrIsUnknown(String kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reading(kind, "{}").command());
    }

    @Test
    void refusesASpanThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reading("flag", """
                                {"side": "TARGET", "start": 8, "end": 4, "type": "SPELLING", "severity": "MAJOR"}
                                """).command());
    }

    @Test
    void refusesATextBeyondMeasure() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reading("edit", "{\"wording\": \"" + "a".repeat(100_001) + "\"}")
                        .command());
    }

    @Test
    void refusesACommandWithoutAnId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CommandReader(JsonMapper.shared().readTree("{\"kind\": \"ok\"}")));
    }

    @Test
    void aVersionThatIsMissingIsNoVersion() {
        var detail = JsonMapper.shared().readTree("{\"commandId\": \"" + ID + "\", \"kind\": \"ok\", \"unit\": 12}");
        assertThat(new CommandReader(detail).command().orElseThrow().version()).isNegative();
    }
}
