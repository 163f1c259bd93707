package app.daejo.quality.reading;

import java.util.regex.Pattern;

/** Knows how Korean names look in Latin letters. */
public final class Romanisation {

    private static final String INITIAL = "(?:kk|gg|tt|dd|pp|bb|ss|jj|tch|ch|sh|[bcdghjklmnprstwy])?";
    private static final String VOWEL =
            "(?:yeo|yae|yoo|you|yah|wae|weo|eui|eou|ae|ai|ay|eo|eu|ee|ey|oe|oo|ou|oh|ui|uh|ah|wa|we|wi|wo|ya|ye|yi|yo|yu|[aeiou])";
    private static final String FINAL = "(?:ng|ck|rk|ll|[bcdghklmnprst])?";
    private static final Pattern SYLLABLE = Pattern.compile(INITIAL + VOWEL + FINAL);
    private static final Pattern GIVEN = Pattern.compile("\\p{Lu}[\\p{Ll}]{1,6}[-‐]\\p{L}\\p{Ll}{0,6}");

    private Romanisation() {}

    /** Whether a lower-case string can be one Korean syllable in Latin letters. */
    public static boolean couldBeSyllable(String letters) {
        return SYLLABLE.matcher(letters).matches();
    }

    /** Whether a hyphenated word looks like a Korean given name: {@code Seo-yun}, {@code Ye-Deun}; a slip of the pen may be in it. */
    public static boolean looksLikeGivenName(String word) {
        if (!GIVEN.matcher(word).matches()) {
            return false;
        }
        int hyphen = Math.max(word.indexOf('-'), word.indexOf('‐'));
        var first = Folding.fold(word.substring(0, hyphen));
        var second = Folding.fold(word.substring(hyphen + 1));
        var dictionary = EnglishDictionary.instance();
        boolean ordinary = dictionary.frequency(first) >= 10 && dictionary.frequency(second) >= 10
                || dictionary.frequency(word.substring(0, hyphen)) >= 5 && !couldBeSyllable(first);
        return !ordinary
                && (couldBeSyllable(first) || couldBeSyllable(second))
                && first.length() <= 6
                && second.length() <= 6;
    }
}
