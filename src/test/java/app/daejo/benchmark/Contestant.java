package app.daejo.benchmark;

import app.daejo.benchmark.PracticeCase.Pairing;
import java.io.IOException;
import java.util.List;

/** An aligner that takes part in the {@link AlignmentBenchmark}. */
interface Contestant {

    String name();

    /** How many passages of one side it can be given without making everybody wait. */
    default int longest() {
        return Integer.MAX_VALUE;
    }

    /** @return pairings in which every passage of the case stands once */
    List<Pairing> align(PracticeCase practice) throws IOException;
}
