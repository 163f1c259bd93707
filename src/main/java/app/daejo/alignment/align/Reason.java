package app.daejo.alignment.align;

/**
 * One ground on which a pairing rests.
 *
 * @param basis what kind of ground
 * @param weight its share of the bead's score, in nats; negative where it speaks against the pairing
 * @param detail what was matched, such as {@code 13 = 13}; empty where the basis says it all
 */
public record Reason(Basis basis, double weight, String detail) {

    /** The kinds of ground that a pairing can rest on. */
    public enum Basis {
        LENGTH,
        NUMBERS,
        NAMES,
        WORDS,
        QUOTATION,
        LABEL,
        POSITION,
        CONFIRMED
    }
}
