package app.daejo.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chooses between the two forms of a Korean particle by the sound before it: {@code RM이(가)} becomes {@code RM이}, {@code Beef은(는)}
 * becomes {@code Beef는}. Latin words, letters and numbers count as Koreans read them aloud.
 */
public final class KoreanParticles {

    /** The form after a consonant, then the one after a vowel, as patterns of messages write them; marks and brackets may stand between. */
    private static final Pattern CHOICE = Pattern.compile(
            "([\\p{L}\\p{N}%])([\"”’')\\]»}]*)(은\\(는\\)|이\\(가\\)|을\\(를\\)|와\\(과\\)|과\\(와\\)|\\(으\\)로|\\(이\\)라)");

    /** Whether the name of a digit ends in a consonant: 영 일 이 삼 사 오 육 칠 팔 구. */
    private static final String DIGITS_IN_CONSONANT = "013678";

    private static final String DIGITS_IN_L = "178";

    /** Letters whose Korean name ends in a consonant: 엘, 엠, 엔, 알. */
    private static final String LETTERS_IN_CONSONANT = "LMNR";

    private static final String VOWELS = "aeiouy";

    private enum End {
        VOWEL,
        L,
        CONSONANT
    }

    private KoreanParticles() {}

    /** @param text a sentence with particles in both forms, as in {@code 은(는)} */
    public static String choose(String text) {
        if (text.indexOf('(') < 0) {
            return text;
        }
        var matcher = CHOICE.matcher(text);
        var chosen = new StringBuilder();
        while (matcher.find()) {
            var particle = particle(matcher.group(3), end(text, matcher.end(1)));
            matcher.appendReplacement(chosen, Matcher.quoteReplacement(matcher.group(1) + matcher.group(2) + particle));
        }
        return matcher.appendTail(chosen).toString();
    }

    private static String particle(String choice, End end) {
        boolean consonant = end != End.VOWEL;
        return switch (choice) {
            case "은(는)" -> consonant ? "은" : "는";
            case "이(가)" -> consonant ? "이" : "가";
            case "을(를)" -> consonant ? "을" : "를";
            case "(으)로" -> end == End.CONSONANT ? "으로" : "로";
            case "(이)라" -> consonant ? "이라" : "라";
            default -> consonant ? "과" : "와";
        };
    }

    private static End end(String text, int end) {
        char last = text.charAt(end - 1);
        if (last >= '가' && last <= '힣') {
            int coda = (last - '가') % 28;
            return coda == 0 ? End.VOWEL : coda == 8 ? End.L : End.CONSONANT;
        }
        if (last >= '0' && last <= '9') {
            return number(text, end);
        }
        return last < 0x250 && Character.isLetter(last) ? latin(text, end) : End.VOWEL;
    }

    /** A number ends as its last part is read: 십, 백, 천, 만 and 억 in a consonant, 조 in a vowel, else as its last digit. */
    private static End number(String text, int end) {
        int zeros = 0;
        int i = end - 1;
        boolean whole = true;
        for (; i >= 0 && (text.charAt(i) == '0' || text.charAt(i) == ','); i--) {
            zeros += text.charAt(i) == '0' ? 1 : 0;
        }
        for (int k = i; k >= 0 && (Character.isDigit(text.charAt(k)) || ".,".indexOf(text.charAt(k)) >= 0); k--) {
            whole &= text.charAt(k) != '.';
        }
        boolean digitBefore = i >= 0 && Character.isDigit(text.charAt(i));
        if (zeros > 0 && digitBefore && whole) {
            return zeros >= 12 && zeros < 16 ? End.VOWEL : End.CONSONANT;
        }
        char last = text.charAt(end - 1);
        return DIGITS_IN_L.indexOf(last) >= 0
                ? End.L
                : DIGITS_IN_CONSONANT.indexOf(last) >= 0 ? End.CONSONANT : End.VOWEL;
    }

    /** Acronyms end as the name of their last letter, words as they are written in Hangul: 캠프, 팁, 게임. */
    private static End latin(String text, int end) {
        int start = end;
        while (start > 0 && text.charAt(start - 1) < 0x250 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        var word = text.substring(start, end);
        if (word.equals(word.toUpperCase(java.util.Locale.ROOT)) && word.length() <= 4) {
            char last = word.charAt(word.length() - 1);
            return last == 'L' || last == 'R'
                    ? End.L
                    : LETTERS_IN_CONSONANT.indexOf(last) >= 0 ? End.CONSONANT : End.VOWEL;
        }
        return word(word.toLowerCase(java.util.Locale.ROOT));
    }

    private static End word(String word) {
        var heard = word.length() > 3 && word.endsWith("e") && !vowel(word.charAt(word.length() - 2))
                ? word.substring(0, word.length() - 1)
                : word;
        boolean silent = !heard.equals(word);
        char last = heard.charAt(heard.length() - 1);
        if (last == 'l') {
            return End.L;
        }
        boolean nasal = last == 'm' || last == 'n' || heard.endsWith("ng") && !silent;
        if (nasal) {
            return End.CONSONANT;
        }
        // A stop closes the syllable after one short vowel (팁, 북, 컷), else it has a vowel of its own (파크, 게이트).
        boolean stop = !silent && (last == 'p' || last == 't' || last == 'k' || last == 'c');
        int before = heard.length() - (heard.endsWith("ck") ? 3 : 2);
        boolean shortVowel = before >= 0
                && vowel(heard.charAt(before))
                && (before == 0
                        || !vowel(heard.charAt(before - 1))
                        || heard.startsWith("oo", before - 1)
                        || heard.startsWith("yu", before - 1));
        return stop && shortVowel ? End.CONSONANT : End.VOWEL;
    }

    private static boolean vowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }
}
