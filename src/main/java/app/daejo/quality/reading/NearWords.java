package app.daejo.quality.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers of many words which are near which ({@link EditDistance#near}). Only a word that is new is compared with the others, so that
 * an article whose names changed by one costs one round of comparisons.
 */
public final class NearWords {

    /** From this many words on the next article begins anew. */
    private static final int MOST = 16_384;

    private record Known(String word, long letters) {}

    private static NearWords current = new NearWords();

    private final Map<Integer, List<Known>> byLength = new HashMap<>();
    private final Map<String, List<String>> near = new ConcurrentHashMap<>();

    private NearWords() {}

    /** @return near words among these words and others that were told before; it never forgets while somebody holds it */
    public static NearWords among(Collection<String> words) {
        var all = current();
        words.forEach(all::near);
        return all;
    }

    private static synchronized NearWords current() {
        if (current.near.size() > MOST) {
            current = new NearWords();
        }
        return current;
    }

    /** @return the words told so far that are near {@code word}; now it is one of them itself */
    public List<String> near(String word) {
        var known = near.get(word);
        return known != null ? known : add(word);
    }

    private synchronized List<String> add(String word) {
        var known = near.get(word);
        if (known != null) {
            return known;
        }
        long letters = EditDistance.letters(word);
        var found = new ArrayList<String>();
        for (int length = word.length() - EditDistance.MOST_SLIPS;
                length <= word.length() + EditDistance.MOST_SLIPS;
                length++) {
            for (var other : byLength.getOrDefault(length, List.of())) {
                boolean possible = Long.bitCount(letters & ~other.letters()) <= EditDistance.MOST_SLIPS
                        && Long.bitCount(other.letters() & ~letters) <= EditDistance.MOST_SLIPS;
                if (possible && EditDistance.near(word, other.word())) {
                    found.add(other.word());
                }
            }
        }
        for (var other : found) {
            near.computeIfPresent(other, (key, words) -> with(words, word));
        }
        byLength.computeIfAbsent(word.length(), length -> new ArrayList<>()).add(new Known(word, letters));
        near.put(word, List.copyOf(found));
        return List.copyOf(found);
    }

    private static List<String> with(List<String> words, String word) {
        var more = new ArrayList<>(words);
        more.add(word);
        return List.copyOf(more);
    }
}
