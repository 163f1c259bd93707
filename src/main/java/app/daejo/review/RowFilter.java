package app.daejo.review;

import java.util.Arrays;

/** Which rows of an article a reviewer wants to see. */
public enum RowFilter {
    ALL,
    /** With an open issue. */
    OPEN,
    /** With a fix that waits for approval. */
    WAITING,
    /** Nobody has decided about it, nor waits anything for a decision. */
    UNREAD,
    /** With a doubtful pairing. */
    DOUBTFUL,
    /** Without Korean or without English, where the article has both. */
    UNPAIRED,
    /** Nobody has rested on it for long enough to have read it. */
    NEVER_READ,
    /** Struck out: no part of the article. */
    STRUCK;

    /** The filter of that name in any case, as an address has it; {@link #ALL} if there is none. */
    public static RowFilter named(String name) {
        return Arrays.stream(values())
                .filter(filter -> filter.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(ALL);
    }
}
