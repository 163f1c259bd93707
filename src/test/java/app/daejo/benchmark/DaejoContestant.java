package app.daejo.benchmark;

import app.daejo.alignment.align.Aligner;
import app.daejo.alignment.align.Aligners;
import app.daejo.benchmark.PracticeCase.Pairing;
import java.util.List;

/** Daejo's own aligner, as articles are aligned with it. */
final class DaejoContestant implements Contestant {

    private final Aligner aligner = Aligners.standard();

    @Override
    public String name() {
        return "Daejo";
    }

    @Override
    public List<Pairing> align(PracticeCase practice) {
        return aligner.align(practice.source(), practice.target(), List.of()).stream()
                .map(bead -> Pairing.of(bead.source(), bead.target()))
                .toList();
    }
}
