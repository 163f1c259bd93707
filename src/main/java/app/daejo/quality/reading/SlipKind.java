package app.daejo.quality.reading;

import java.util.Map;

/** How natural a slip of the finger is: which key lies beside which, what is swapped or struck twice. */
public final class SlipKind {

    private static final Map<Character, String> NEIGHBOURS = Map.ofEntries(
            Map.entry('q', "wa"),
            Map.entry('w', "qes"),
            Map.entry('e', "wrd"),
            Map.entry('r', "etf"),
            Map.entry('t', "ryg"),
            Map.entry('y', "tuh"),
            Map.entry('u', "yij"),
            Map.entry('i', "uok"),
            Map.entry('o', "ipl"),
            Map.entry('p', "ol"),
            Map.entry('a', "qsz"),
            Map.entry('s', "adwxz"),
            Map.entry('d', "sfecx"),
            Map.entry('f', "dgrvc"),
            Map.entry('g', "fhtbv"),
            Map.entry('h', "gjynb"),
            Map.entry('j', "hkumn"),
            Map.entry('k', "jlim"),
            Map.entry('l', "kop"),
            Map.entry('z', "asx"),
            Map.entry('x', "zsdc"),
            Map.entry('c', "xdfv"),
            Map.entry('v', "cfgb"),
            Map.entry('b', "vghn"),
            Map.entry('n', "bhjm"),
            Map.entry('m', "njk"));
    private static final String VOWELS = "aeiouy";
    private static final String SOUND_ALIKES = "td dt sz zs ck kc fv vf pb bp gk kg lr rl mn nm jg gj sc cs";

    private SlipKind() {}

    /** @return 0 for a swap or a letter struck twice, 1 for a likely wrong key, 2 for any other single slip, 3 for more than one */
    public static int of(String intended, String written) {
        var a = Folding.fold(intended);
        var b = Folding.fold(written);
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        if (EditDistance.between(a, b) > 1) {
            return 3;
        }
        if (a.length() == b.length()) {
            boolean swapped = i + 1 < a.length() && a.charAt(i) == b.charAt(i + 1) && a.charAt(i + 1) == b.charAt(i);
            return swapped ? 0 : i < a.length() && likely(a.charAt(i), b.charAt(i)) ? 1 : 2;
        }
        if (b.length() > a.length()) {
            boolean twice = i > 0 && b.charAt(i) == b.charAt(i - 1);
            return twice ? 0 : 2;
        }
        boolean once = i > 0 && a.charAt(i) == a.charAt(i - 1);
        return once ? 1 : 2;
    }

    private static boolean likely(char intended, char written) {
        return NEIGHBOURS.getOrDefault(intended, "").indexOf(written) >= 0
                || VOWELS.indexOf(intended) >= 0 && VOWELS.indexOf(written) >= 0
                || SOUND_ALIKES.contains("" + intended + written);
    }
}
