package app.daejo.quality;

import app.daejo.quality.NameLedger.Entry;
import app.daejo.quality.reading.NearWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the names of an article that differ from a form by a slip or two. */
final class NearNames {

    private final Map<String, List<Entry>> byFolded = new HashMap<>();
    private final Map<String, List<Entry>> byLowerCase = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final NearWords near;

    /** @param entries in the article's order */
    NearNames(Collection<Entry> entries) {
        for (var entry : entries) {
            order.put(entry.form(), order.size());
            byFolded.computeIfAbsent(entry.folded(), folded -> new ArrayList<>(1))
                    .add(entry);
            byLowerCase
                    .computeIfAbsent(entry.form().toLowerCase(Locale.ROOT), lower -> new ArrayList<>(1))
                    .add(entry);
        }
        near = NearWords.among(byFolded.keySet());
        byLowerCase.keySet().forEach(near::near);
    }

    /** The names near a form that has neither case nor accents, in the article's order. */
    List<Entry> folded(String form) {
        return inOrder(near.near(form), byFolded);
    }

    /** The names near a form in lower case, in the article's order; accents count. */
    List<Entry> inLowerCase(String form) {
        return inOrder(near.near(form), byLowerCase);
    }

    private List<Entry> inOrder(List<String> words, Map<String, List<Entry>> entriesByWord) {
        var found = new ArrayList<Entry>();
        for (var word : words) {
            found.addAll(entriesByWord.getOrDefault(word, List.of()));
        }
        found.sort(Comparator.comparing(entry -> order.getOrDefault(entry.form(), 0)));
        return found;
    }
}
