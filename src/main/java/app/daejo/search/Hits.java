package app.daejo.search;

import java.util.List;

/**
 * What a search in all articles found.
 *
 * @param more whether there are, or may be, places beyond these
 */
public record Hits(List<Hit> places, boolean more) {

    static final Hits NONE = new Hits(List.of(), false);
}
