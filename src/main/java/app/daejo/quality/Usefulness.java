package app.daejo.quality;

import java.util.List;

/** Ranks findings by how much an editor gains from looking at them. */
final class Usefulness {

    /** Codes in the order in which a wrong text hurts: a wrong name or number first, what a machine could tidy last. */
    private static final List<String> BY_HARM = List.of(
            "name.document",
            "name.latin",
            "name.sound",
            "number",
            "unit",
            "date",
            "omission",
            "negation",
            "label",
            "term",
            "title",
            "romanisation",
            "hangul",
            "markup",
            "furniture",
            "quotes");

    private Usefulness() {}

    static int rank(Finding finding) {
        int harm = BY_HARM.indexOf(finding.code());
        int byCode = harm < 0 ? BY_HARM.size() : harm;
        int support = Math.min(
                9,
                finding.evidence().marks().size() + finding.evidence().notes().size());
        return (finding.tier() == Tier.A ? 0 : 100_000)
                + (Severity.CRITICAL.ordinal() - finding.severity().ordinal()) * 10_000
                + (finding.suggestion() == null ? 1_000 : 0)
                + byCode * 10
                + (9 - support);
    }
}
