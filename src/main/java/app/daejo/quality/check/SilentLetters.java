package app.daejo.quality.check;

import app.daejo.quality.reading.Folding;

/** Knows which letters of a name are written and not heard. */
final class SilentLetters {

    private SilentLetters() {}

    /** Whether {@code shorter} drops one letter of {@code longer} that names often keep silent: a doubled consonant, h, a last e. */
    static boolean explain(String longer, String shorter) {
        var a = Folding.fold(longer);
        var b = Folding.fold(shorter);
        if (a.length() != b.length() + 1) {
            return false;
        }
        int i = 0;
        while (i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        char dropped = a.charAt(i);
        boolean doubled = i > 0 && a.charAt(i - 1) == dropped || i + 1 < a.length() && a.charAt(i + 1) == dropped;
        boolean vowel = "aeiou".indexOf(dropped) >= 0;
        if (doubled) {
            return "bcdfgklmnprstzeo".indexOf(dropped) >= 0;
        }
        boolean last = i == a.length() - 1;
        return dropped == 'h'
                || last
                        && (dropped == 'e'
                                || dropped == 's'
                                || dropped == 't'
                                || dropped == 'd'
                                || dropped == 'k'
                                || dropped == 'x')
                || !last
                        && (a.startsWith("ck", i)
                                || a.startsWith("cq", i)
                                || a.startsWith("dt", i)
                                || a.startsWith("ts", i)
                                || a.startsWith("sch", i)
                                || a.startsWith("gh", i))
                || dropped == 'r' && i > 0 && "aeiou".indexOf(a.charAt(i - 1)) >= 0
                || dropped == 'v' && i > 0 && a.charAt(i - 1) == 's'
                || vowel && i > 0 && "aeiou".indexOf(a.charAt(i - 1)) >= 0;
    }
}
