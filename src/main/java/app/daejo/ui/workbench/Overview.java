package app.daejo.ui.workbench;

import app.daejo.review.RowGlance;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All rows of the list in one character each, so that the browser can jump to what it has not loaded.
 *
 * @param states upper case where an issue is open
 * @param doubtful places of rows whose pairing should be looked at
 */
record Overview(String states, List<Integer> doubtful) {

    static Overview of(List<RowGlance> rows) {
        var states = new StringBuilder(rows.size());
        rows.forEach(row -> states.append(code(row)));
        return new Overview(
                states.toString(),
                IntStream.range(0, rows.size())
                        .filter(i -> rows.get(i).doubtful() && !rows.get(i).furniture())
                        .boxed()
                        .toList());
    }

    static char code(RowGlance row) {
        char code = row.furniture()
                ? 'x'
                : switch (row.state()) {
                    case UNREAD -> 'u';
                    case OK -> 'o';
                    case FLAGGED -> 'f';
                    case PROPOSED -> 'p';
                    case APPROVED -> 'a';
                    case ACCEPTED_WITH_EDIT -> 'e';
                    case REJECTED -> 'r';
                };
        return row.open() && !row.furniture() ? Character.toUpperCase(code) : code;
    }
}
