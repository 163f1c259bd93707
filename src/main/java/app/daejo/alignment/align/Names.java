package app.daejo.alignment.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds which English words a Hangul word may spell, by sound. Candidates share the consonant skeleton or miss one consonant
 * of it, so that the search does not grow with the product of both vocabularies.
 */
final class Names {

    /** An English word and its sounds; {@code given} for a Korean given name, which a hyphen gives away. */
    private record Entry(int token, String sounds, double weight, boolean capital, boolean given) {}

    private static final double LIKE_NAME = 0.78;
    private static final double LIKE_SHORT_NAME = 0.9;
    private static final double LIKE_WORD = 0.86;
    private static final int LARGEST_DIFFERENCE = 4;
    private static final int LONGEST_SKELETON = 16;
    private static final int SHORTEST_SKELETON = 2;

    private final Map<String, List<Entry>> bySkeleton = new HashMap<>();

    /**
     * @param token the number under which the word is known
     * @param word with a hyphen only if it is a Korean given name
     */
    void add(int token, String word, boolean capital) {
        boolean given = word.indexOf('-') > 0;
        if (!given) {
            add(token, Sounds.ofLatin(word), capital, false);
        }
        if (given) {
            add(token, Sounds.ofRomanised(word), true, given);
        }
    }

    private void add(int token, String sounds, boolean capital, boolean given) {
        var skeleton = Sounds.skeleton(sounds);
        if (skeleton.isEmpty() || isTooShort(skeleton, sounds) && !given) {
            return;
        }
        var entry = new Entry(token, sounds, Sounds.weight(sounds), capital, given);
        for (var key : keys(skeleton, true)) {
            bySkeleton.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
        }
    }

    private static boolean isTooShort(String skeleton, String sounds) {
        return skeleton.length() < SHORTEST_SKELETON && sounds.length() < 4;
    }

    /** @return numbers of the words that {@code hangul} may spell, with or without an ending */
    Set<Integer> spelledBy(String hangul) {
        var found = new LinkedHashSet<Integer>();
        for (var form : KoreanWords.withoutParticles(hangul)) {
            var sounds = Sounds.ofHangul(form);
            var skeleton = Sounds.skeleton(sounds);
            boolean tooShort = isTooShort(skeleton, sounds);
            double weight = Sounds.weight(sounds);
            for (var key : keys(skeleton, false)) {
                for (var entry : bySkeleton.getOrDefault(key, List.of())) {
                    if ((!tooShort || entry.given() && form.length() == 2)
                            && Math.abs(entry.sounds().length() - sounds.length()) <= LARGEST_DIFFERENCE
                            && Sounds.alike(sounds, weight, entry.sounds(), entry.weight(), needed(entry, skeleton))) {
                        found.add(entry.token());
                    }
                }
            }
        }
        return found;
    }

    /** The fewer consonants, the more has to agree. */
    private static double needed(Entry entry, String skeleton) {
        if (skeleton.length() < SHORTEST_SKELETON) {
            return LIKE_SHORT_NAME;
        }
        return (entry.capital() ? LIKE_NAME : LIKE_WORD) + (skeleton.length() < 3 ? 0.04 : 0);
    }

    /**
     * The skeleton, and the skeleton with one consonant missing. Of three consonants two are too few to search by, so there
     * the place of the missing one is part of the key; a word of two still finds a word of three.
     */
    private static Set<String> keys(String skeleton, boolean indexed) {
        var keys = new LinkedHashSet<String>();
        keys.add(skeleton);
        for (int i = 0; skeleton.length() > 2 && i < skeleton.length() && i < LONGEST_SKELETON; i++) {
            var rest = skeleton.substring(0, i) + skeleton.substring(i + 1);
            if (skeleton.length() > 3 || indexed) {
                keys.add(rest);
            }
            if (skeleton.length() == 3) {
                keys.add(i + rest);
            }
        }
        return keys;
    }
}
