package app.daejo.quality.reading;

import java.util.Arrays;
import java.util.Map;

/** What each jamo asks for each group of letters, packed into one hash table of numbers: it is asked millions of times an article. */
final class GroupCosts {

    private static final int VOWELS = 19;
    private static final int FINALS = VOWELS + 21;
    private static final int BASE = 27;

    /** More than any code of a group of up to four letters. */
    private static final int GROUPS = BASE * BASE * BASE * BASE;

    private final int[] keys;
    private final double[] costs;

    GroupCosts(Map<String, Map<String, Double>> bySymbol) {
        int count = bySymbol.values().stream().mapToInt(Map::size).sum();
        int size = Integer.highestOneBit(Math.max(4, count * 4));
        keys = new int[size];
        costs = new double[size];
        Arrays.fill(keys, -1);
        bySymbol.forEach((symbol, groups) -> groups.forEach((group, cost) -> put(key(id(symbol), code(group)), cost)));
    }

    /** The number of a symbol such as {@code i5}: the letter tells initial, vowel or final. */
    static int id(String symbol) {
        int number = Integer.parseInt(symbol.substring(1));
        return switch (symbol.charAt(0)) {
            case 'i' -> number;
            case 'v' -> VOWELS + number;
            default -> FINALS + number;
        };
    }

    /** The symbols of syllables, as numbers; other characters have none. */
    static int[] ids(String hangul) {
        var ids = new int[3 * hangul.length()];
        int n = 0;
        for (int i = 0; i < hangul.length(); i++) {
            int index = hangul.charAt(i) - '가';
            if (index < 0 || index > 11171) {
                continue;
            }
            ids[n++] = index / 588;
            ids[n++] = VOWELS + index % 588 / 28;
            if (index % 28 > 0) {
                ids[n++] = FINALS + index % 28;
            }
        }
        return Arrays.copyOf(ids, n);
    }

    /** A number for a group of up to four letters a–z; 0 for none. */
    static int code(String group) {
        int code = 0;
        for (int i = 0; i < group.length(); i++) {
            code = longer(code, group.charAt(i));
        }
        return code;
    }

    static int longer(int code, char letter) {
        return code * BASE + letter - 'a' + 1;
    }

    /** @return the cost learnt, in nats; negative for a group never seen */
    double of(int symbol, int code) {
        int key = key(symbol, code);
        for (int slot = slot(key); keys[slot] != -1; slot = slot + 1 & keys.length - 1) {
            if (keys[slot] == key) {
                return costs[slot];
            }
        }
        return -1;
    }

    private void put(int key, double cost) {
        int slot = slot(key);
        while (keys[slot] != -1 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        costs[slot] = cost;
    }

    private static int key(int symbol, int code) {
        return symbol * GROUPS + code;
    }

    /** Fibonacci hashing: multiplied by 2³² over the golden ratio, the upper bits spread well. */
    private int slot(int key) {
        return key * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(keys.length - 1);
    }
}
