package app.daejo.alignment.align;

/** The one list of the aligners that Daejo has. */
public final class Aligners {

    private Aligners() {}

    /** @return the aligner that articles are aligned with; may be kept and shared */
    public static Aligner standard() {
        return new EvidenceAligner(new Weights());
    }
}
