package app.daejo.alignment.align;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Agreed terms, found in running Korean text wherever a word begins with them: 성난 사람들 in 〈성난 사람들〉의. */
final class Phrases {

    static final Phrases NONE = new Phrases(Map.of());

    private static final int SHORTEST = 2;

    /** @param keys {@code ~album}, the stems of the term's English */
    record Phrase(String korean, List<String> keys) {}

    private final Map<String, List<Phrase>> byStart;

    private Phrases(Map<String, List<Phrase>> byStart) {
        this.byStart = byStart;
    }

    static Phrases of(List<TextPair> terms) {
        Map<String, List<Phrase>> byStart = new HashMap<>();
        for (var term : terms) {
            var korean = Normalizer.normalize(term.korean().strip(), Normalizer.Form.NFC);
            var keys = EnglishWords.stems(term.english()).stream()
                    .map(stem -> "~" + stem)
                    .toList();
            if (korean.length() >= SHORTEST && !keys.isEmpty()) {
                byStart.computeIfAbsent(korean.substring(0, SHORTEST), start -> new ArrayList<>())
                        .add(new Phrase(korean, keys));
            }
        }
        return new Phrases(byStart);
    }

    /** @return the phrases in {@code text}, each once, in the order of the text */
    List<Phrase> in(String text) {
        if (byStart.isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashSet<Phrase>();
        for (int p = 0; p + SHORTEST <= text.length(); p++) {
            boolean begins = p == 0 || !Character.isLetterOrDigit(text.charAt(p - 1));
            if (begins) {
                for (var phrase : byStart.getOrDefault(text.substring(p, p + SHORTEST), List.of())) {
                    if (text.startsWith(phrase.korean(), p)) {
                        found.add(phrase);
                    }
                }
            }
        }
        return List.copyOf(found);
    }
}
