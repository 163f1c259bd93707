package app.daejo.quality.reading;

import java.util.Map;
import java.util.regex.Pattern;

/** How numbers look in English text; each pattern names the groups that its reader uses in order. */
final class EnglishNumberPatterns {

    private static final String MONTHS =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
    private static final String ONES = "one|two|three|four|five|six|seven|eight|nine";
    private static final String TEENS =
            "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
    private static final String TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
    private static final String ORDINAL_ONES = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth";
    private static final String ORDINAL_REST =
            "tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth";
    private static final int I = Pattern.CASE_INSENSITIVE;

    static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d.,:])(\\d{1,2})(?:[:.](\\d{2}))?\\s?(?:([ap])\\.?m\\b|o'clock\\b)|(?<![\\d.,:])(\\d{1,2}):(\\d{2})(?![\\d:])|\\b(noon|midday|midnight)\\b",
            I);
    static final Pattern MONTH_DAY = Pattern.compile("\\b" + MONTHS
            + "\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?![:,.]?\\d)|\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+" + MONTHS
            + "\\b");
    static final Pattern DECADE = Pattern.compile("(?<![\\w.,])(?:(\\d{3}0)|['’]?(\\d0))(?:'|’)?s\\b");
    static final Pattern FRACTION = Pattern.compile(
            "\\b(?:(one|two|three|four|a|\\d)[- ])?(half|halves|thirds?|quarters?|fifths?|tenths?)\\b(?=\\s+of\\b)"
                    + "|\\b(one|two|three|four)-(half|halves|thirds?|quarters?|fifths?|tenths?)\\b|\\bhalf\\b",
            I);
    static final Pattern DIGITS = Pattern.compile(
            "(US\\$|[$£€¥₩])?\\s?(?<![\\w.,])((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(st|nd|rd|th)?(?:[- ]?(million|billion|trillion|thousand|hundred|bn|tn|mn|m|k)\\b)?",
            I);
    static final Pattern WORDS = Pattern.compile(
            "(?<![\\w'’])(?:(an?\\s+)?(?:(half\\s+an?\\s+)|((?:" + TENS + ")[- ](?:" + ONES + ")|" + TENS + "|" + TEENS
                    + "|" + ONES
                    + ")[- ])?(hundred|thousand|million|billion|trillion)(?:\\s+(thousand|million|billion|trillion))?|("
                    + TENS + ")[- ](" + ONES + ")|(" + TENS + "|" + TEENS + "|" + ONES
                    + "))(?![\\w'’])",
            I);
    static final Pattern SPELLED_CLOCK = Pattern.compile(
            "\\b(" + ONES + "|ten|eleven|twelve) o['’]clock\\b|\\b(half past|(?:a )?quarter past|(?:a )?quarter to) ("
                    + ONES + "|ten|eleven|twelve)\\b",
            I);
    static final Pattern FOLD = Pattern.compile("\\b(" + ONES + "|ten)-?fold\\b", I);
    static final Pattern NUMBER_WORD =
            Pattern.compile("(?<![\\w'’-])(?:" + TENS + "|" + TEENS + "|" + ONES + ")\\b", I);
    /** A fraction in digits; 9/11 and 24/7 are none. */
    static final Pattern SLASHED = Pattern.compile("(?<![\\w/.,])([1-9])/([2-9]|10)(?![\\w/])");

    static final Pattern ORDINAL_WORDS =
            Pattern.compile("\\b(?:(" + TENS + ")[- ])?(" + ORDINAL_ONES + "|" + ORDINAL_REST + ")\\b", I);
    static final Pattern LICENCES = Pattern.compile(
            "\\b(once|twice|thrice|double[sd]?|doubling|triple[sd]?|tripling|quadrupled?|pair|couple|both|single|duo|trio|quartet|dozen|decade|century|fortnight|teenage[rd]?s?|an?)\\b",
            I);
    static final Map<String, String> LICENSED = Map.ofEntries(
            Map.entry("once", "1"),
            Map.entry("twice", "2"),
            Map.entry("thrice", "3"),
            Map.entry("double", "2"),
            Map.entry("doubles", "2"),
            Map.entry("doubled", "2"),
            Map.entry("doubling", "2"),
            Map.entry("triple", "3"),
            Map.entry("triples", "3"),
            Map.entry("tripled", "3"),
            Map.entry("tripling", "3"),
            Map.entry("quadruple", "4"),
            Map.entry("quadrupled", "4"),
            Map.entry("pair", "2"),
            Map.entry("couple", "2"),
            Map.entry("both", "2"),
            Map.entry("single", "1"),
            Map.entry("duo", "2"),
            Map.entry("trio", "3"),
            Map.entry("quartet", "4"),
            Map.entry("dozen", "12"),
            Map.entry("a", "1"),
            Map.entry("an", "1"));
    static final Pattern AND_A_HALF = Pattern.compile("\\s+and\\s+a\\s+half\\b", I);

    /** What stands before a number that names a place in a row: No. 3. */
    static final Pattern NUMBERED = Pattern.compile("\\b(?:No\\.|[Nn]umber|Episode|Chapter|Season|Part) ?$");

    static final Pattern SCALE = Pattern.compile("(?:m|b|tr)illion|thousand");

    private EnglishNumberPatterns() {}
}
