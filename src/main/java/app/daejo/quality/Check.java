package app.daejo.quality;

import java.util.List;

/**
 * Looks through an article for one kind of error. Implementations are pure, deterministic and safe for use by many threads; what
 * one throws is reported as a finding by {@link Checks}, never a lost run.
 */
public interface Check {

    /** The stable name, lower case with dots: it is stored, filtered by and dismissed by. */
    String code();

    /** What it looks for, with examples. */
    About about();

    /** @return findings in reading order; empty where there is nothing to say */
    List<Finding> find(Bitext bitext);
}
