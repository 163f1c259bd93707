package app.daejo.alignment.align;

/** The one list of the aligners that Daejo has. */
public final class Aligners {

    private Aligners() {}

    /**
     * Begins to load what the standard aligner needs, in the background, for callers that have something else to do first. The
     * analyser's dictionary takes about half a second.
     */
    public static void prepare() {
        Thread.ofPlatform().daemon().name("aligner-dictionaries").start(KoreanWords::load);
    }

    /** @return the aligner that articles are aligned with; may be kept and shared */
    public static Aligner standard() {
        return knowing(Experience.NONE);
    }

    /** @return an aligner that knows what a desk has agreed on and approved; may be kept and shared */
    public static Aligner knowing(Experience experience) {
        return new EvidenceAligner(new Weights(), experience);
    }
}
