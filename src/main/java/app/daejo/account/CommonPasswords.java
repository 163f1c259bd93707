package app.daejo.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * Passwords that anybody would try first: the words of {@code common-passwords.txt} alone, doubled or with digits and signs
 * around them, runs on a keyboard, and repetitions.
 *
 * <p>One word of the list so stands for the hundreds of forms in which published lists have it: {@code dragon} for
 * {@code Dragon123!}, {@code dr4g0n2024}.
 *
 * @see <a href="https://pages.nist.gov/800-63-4/sp800-63b.html">NIST SP 800-63B-4, 3.1.1.2: blocklists</a>
 */
final class CommonPasswords {

    private static final Set<String> WORDS = words();
    private static final Pattern NOT_LETTERS_AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Pattern REPETITION = Pattern.compile("(.{1,4}?)\\1+.{0,3}");
    /** What a finger runs along: keyboard rows in both scripts, columns, the digits and the alphabet. */
    private static final String[] RUNS = {
        "1234567890123456789",
        "abcdefghijklmnopqrstuvwxyz",
        "qwertyuiop[]",
        "asdfghjkl;'",
        "zxcvbnm,./",
        "1q2w3e4r5t6y7u8i9o0p",
        "q1w2e3r4t5y6u7i8o9p0",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
        "qazwsxedcrfvtgbyhnujmikolp",
        "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ",
        "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ",
        "ㅋㅌㅊㅍㅠㅜㅡ",
        "가나다라마바사아자차카타파하",
    };

    private static final int SHORTEST_RUN = 3;

    private CommonPasswords() {}

    static boolean contains(String password) {
        var lower = password.toLowerCase(Locale.ROOT);
        return isWord(lower)
                || isWord(plain(lower))
                || REPETITION.matcher(lower).matches()
                || isMadeOfRuns(lower)
                || isWordAndRun(lower);
    }

    private static boolean isWord(String text) {
        var core = NOT_LETTERS_AROUND.matcher(text).replaceAll("");
        return WORDS.contains(text) || WORDS.contains(core) || isDoubled(core);
    }

    private static boolean isDoubled(String text) {
        var half = text.length() / 2;
        return text.length() % 2 == 0
                && half > 0
                && text.startsWith(text.substring(half))
                && WORDS.contains(text.substring(half));
    }

    /** Digits and signs that stand for letters, as in {@code p@ssw0rd}, put back. */
    private static String plain(String text) {
        return text.replace('@', 'a')
                .replace('4', 'a')
                .replace('3', 'e')
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('!', 'i')
                .replace('$', 's')
                .replace('5', 's')
                .replace('7', 't');
    }

    /** {@code asdf1234}, {@code qwer!@#$} typed without shift, {@code 87654321}: nothing but runs, either way. */
    private static boolean isMadeOfRuns(String text) {
        var at = 0;
        while (at < text.length()) {
            var run = longestRun(text, at);
            if (run < SHORTEST_RUN) {
                return false;
            }
            at += run;
        }
        return true;
    }

    private static boolean isWordAndRun(String text) {
        for (var cut = SHORTEST_RUN; cut < text.length(); cut++) {
            if (isWord(text.substring(0, cut)) && isMadeOfRuns(text.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    private static int longestRun(String text, int from) {
        var longest = 0;
        for (var run : RUNS) {
            longest = Math.max(longest, Math.max(runLength(text, from, run), runLength(text, from, reversed(run))));
        }
        return longest;
    }

    private static int runLength(String text, int from, String run) {
        var best = 0;
        for (var start = run.indexOf(text.charAt(from));
                start >= 0;
                start = run.indexOf(text.charAt(from), start + 1)) {
            var length = 0;
            while (from + length < text.length()
                    && start + length < run.length()
                    && text.charAt(from + length) == run.charAt(start + length)) {
                length++;
            }
            best = Math.max(best, length);
        }
        return best;
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    private static Set<String> words() {
        try {
            return new ClassPathResource("app/daejo/account/common-passwords.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Pattern.compile("\\s+").splitAsStream(line.strip()))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
