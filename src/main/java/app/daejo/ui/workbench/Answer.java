package app.daejo.ui.workbench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the browser is told of a command it sent.
 *
 * @param message for the person, in the language of the interface
 * @param who whose wording stands now; null unless the command was stale
 * @param when since when it stands; null unless the command was stale
 * @param unit the row as it is now; null where it is gone or unknown
 * @param others of many rows that were refused together, those that nothing stands in the way of
 */
record Answer(
        String commandId,
        Result outcome,
        String message,
        @Nullable String who,
        @Nullable String when,
        @Nullable DrawnRow unit,
        List<Long> others) {

    /** How it went. */
    enum Result {
        DONE,
        STALE,
        REFUSED,
        /** Nothing is known of it, as while the database is away; the browser keeps it and sends it again. */
        FAILED
    }
}
