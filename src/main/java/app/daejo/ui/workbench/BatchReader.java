package app.daejo.ui.workbench;

import app.daejo.alignment.UnitId;
import app.daejo.review.BatchCommand;
import app.daejo.review.Replacement;
import app.daejo.revision.CommandId;
import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads a command about many rows as the browser sends it. Nothing of it is trusted. */
final class BatchReader {

    /** Longest text taken from a browser; the desk has its own, shorter limits. */
    private static final int LONGEST = 2_000;

    private BatchReader() {}

    /**
     * @return empty if it is about one row
     * @throws IllegalArgumentException if it makes no sense
     */
    static Optional<BatchCommand> read(CommandId id, String kind, JsonNode payload) {
        return switch (kind) {
            case "ok-run" -> Optional.of(new BatchCommand.MarkAllOk(id, rows(payload.path("rows"))));
            case "approve-all" -> Optional.of(new BatchCommand.ApproveAll(id, rows(payload.path("rows"))));
            case "reject-all" ->
                Optional.of(new BatchCommand.RejectAll(id, rows(payload.path("rows")), text(payload, "reason")));
            case "propagate" ->
                Optional.of(new BatchCommand.Propagate(
                        id, new Replacement(text(payload, "from"), text(payload, "to")), places(payload)));
            default -> Optional.empty();
        };
    }

    private static List<BatchCommand.Seen> rows(JsonNode rows) {
        var seen = new ArrayList<BatchCommand.Seen>();
        rows.forEach(row -> seen.add(seen(row)));
        return seen;
    }

    private static BatchCommand.Seen seen(JsonNode row) {
        if (!row.path("version").isInt()) {
            throw new IllegalArgumentException("a row has no version");
        }
        return new BatchCommand.Seen(
                new UnitId(row.path("unit").asLong(0)), row.path("version").asInt());
    }

    private static List<BatchCommand.Place> places(JsonNode payload) {
        var places = new ArrayList<BatchCommand.Place>();
        payload.path("places").forEach(place -> {
            var spans = new ArrayList<Span>();
            place.path("spans")
                    .forEach(span -> spans.add(new Span(
                            span.path("start").asInt(-1), span.path("end").asInt(-1))));
            places.add(new BatchCommand.Place(seen(place), spans));
        });
        return places;
    }

    private static String text(JsonNode payload, String name) {
        var value = payload.path(name);
        if (!value.isString() || value.asString().length() > LONGEST) {
            throw new IllegalArgumentException(name + " is missing or too long");
        }
        return value.asString();
    }
}
