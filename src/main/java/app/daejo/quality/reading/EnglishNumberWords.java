package app.daejo.quality.reading;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads English numbers of several words by their grammar: two hundred and fifty, one hundred twenty-three thousand. */
final class EnglishNumberWords {

    /**
     * @param value what the words are worth
     * @param end the character after them
     */
    record Numeral(BigDecimal value, int end) {}

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    private static final Pattern BETWEEN = Pattern.compile("[- ](?:and )?");
    private static final int HUNDRED = 2;

    private EnglishNumberWords() {}

    /** @return the longest number from {@code start} on; null where there is none of at least two words with a scale among them */
    static @Nullable Numeral read(String text, int start) {
        var total = BigDecimal.ZERO;
        int section = 0;
        int last = Integer.MAX_VALUE;
        int lowest = Integer.MAX_VALUE;
        int words = 0;
        boolean scaled = false;
        int end = start;
        int i = start;
        while (true) {
            var matcher = WORD.matcher(text).region(i, text.length());
            if (!matcher.lookingAt()) {
                break;
            }
            var power = EnglishNumerals.scale(matcher.group());
            var cardinal = EnglishNumerals.cardinal(matcher.group());
            if (cardinal != null && fits(cardinal, last, section, lowest)) {
                section += cardinal;
                last = cardinal;
            } else if (power != null && power == HUNDRED && section > 0 && section < 100 && last < 100) {
                section *= 100;
                last = 100;
                scaled = true;
            } else if (power != null && power > HUNDRED && section > 0 && power < lowest) {
                total = total.add(BigDecimal.valueOf(section).movePointRight(power));
                section = 0;
                last = Integer.MAX_VALUE;
                lowest = power;
                scaled = true;
            } else {
                break;
            }
            words++;
            end = matcher.end();
            var between = BETWEEN.matcher(text).region(end, text.length());
            // Five and six are two numbers; two hundred and six is one.
            boolean joined = between.lookingAt()
                    && (between.group().length() == 1 || section >= 100 || section == 0 && total.signum() > 0);
            if (!joined) {
                break;
            }
            i = between.end();
        }
        return words > 1 && scaled ? new Numeral(total.add(BigDecimal.valueOf(section)), end) : null;
    }

    /** One to nine after tens, anything under a hundred after hundreds or at the head of a section. */
    private static boolean fits(int cardinal, int last, int section, int lowest) {
        if (cardinal == 0) {
            return false;
        }
        if (section == 0) {
            return last == Integer.MAX_VALUE || lowest != Integer.MAX_VALUE;
        }
        return last == 100 || last >= 20 && last < 100 && last % 10 == 0 && cardinal < 10;
    }
}
