package app.daejo.alignment.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Learns which words go together from passages and their translations: Model 1 of Brown and others (1993, "The Mathematics of
 * Statistical Machine Translation") in both directions. Only what both directions agree on is believed.
 */
final class WordPairs {

    private static final int ROUNDS = 5;

    /** A pair must have been seen together so often; once is chance. */
    private static final int LEAST_TOGETHER = 2;

    /** Least product of the probabilities of both directions. */
    private static final double LEAST_AGREEMENT = 0.12;

    /** Words that stand in a larger share of the passages say little. */
    private static final double COMMONEST = 0.2;

    private final Lexicon lexicon;

    WordPairs(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A passage and its translation as numbers of words. */
    private record Numbered(int[] korean, int[] english) {}

    /** @return Korean words that the lexicon does not have so, each with the stems of its English */
    Map<String, Set<String>> learnedFrom(List<TextPair> pairs) {
        var korean = new Numbering();
        var english = new Numbering();
        var forms = new KoreanWords(lexicon)
                .forms(pairs.stream().map(TextPair::korean).toList());
        var numbered = new ArrayList<Numbered>();
        for (int p = 0; p < pairs.size(); p++) {
            numbered.add(new Numbered(
                    korean.of(forms.get(p)),
                    english.of(EnglishWords.stems(pairs.get(p).english()))));
        }
        var there = probabilities(numbered, false);
        var back = probabilities(numbered, true);
        Map<String, Set<String>> learned = new LinkedHashMap<>();
        double most = Math.max(COMMONEST * pairs.size(), 2.0 * LEAST_TOGETHER);
        there.forEach((cell, probability) -> {
            int k = (int) (cell >> 32);
            int e = (int) (cell & 0xffff_ffffL);
            double other = back.getOrDefault((long) e << 32 | k, 0.0);
            boolean often = korean.counts.get(k) <= most && english.counts.get(e) <= most;
            if (often && probability * other >= LEAST_AGREEMENT && together(numbered, k, e) >= LEAST_TOGETHER) {
                var head = korean.words.get(k);
                if (!lexicon.stems(head).contains(english.words.get(e))) {
                    learned.computeIfAbsent(head, h -> new LinkedHashSet<>()).add(english.words.get(e));
                }
            }
        });
        return learned;
    }

    private static int together(List<Numbered> pairs, int k, int e) {
        int count = 0;
        for (var pair : pairs) {
            count += contains(pair.korean(), k) && contains(pair.english(), e) ? 1 : 0;
        }
        return count;
    }

    private static boolean contains(int[] numbers, int number) {
        for (int each : numbers) {
            if (each == number) {
                return true;
            }
        }
        return false;
    }

    /** @return for each pair of words, packed, the probability that the first becomes the second */
    private static Map<Long, Double> probabilities(List<Numbered> pairs, boolean turned) {
        Map<Long, Double> probabilities = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            Map<Long, Double> counts = new LinkedHashMap<>();
            Map<Integer, Double> totals = new HashMap<>();
            for (var pair : pairs) {
                var from = turned ? pair.english() : pair.korean();
                var to = turned ? pair.korean() : pair.english();
                for (int word : to) {
                    // A word may also come from nowhere.
                    double sum = 1e-3;
                    for (int origin : from) {
                        sum += round == 0 ? 1 : probabilities.getOrDefault((long) origin << 32 | word, 0.0);
                    }
                    for (int origin : from) {
                        long cell = (long) origin << 32 | word;
                        double share = (round == 0 ? 1 : probabilities.getOrDefault(cell, 0.0)) / sum;
                        counts.merge(cell, share, Double::sum);
                        totals.merge(origin, share, Double::sum);
                    }
                }
            }
            counts.replaceAll((cell, count) -> count / totals.getOrDefault((int) (cell >> 32), 1.0));
            probabilities = counts;
        }
        return probabilities;
    }

    /** Numbers words as they come and counts the passages that hold them. */
    private static final class Numbering {

        final List<String> words = new ArrayList<>();
        final List<Integer> counts = new ArrayList<>();
        private final Map<String, Integer> numbers = new HashMap<>();

        int[] of(Set<String> passage) {
            var here = new int[passage.size()];
            int at = 0;
            for (var word : passage) {
                int number = numbers.computeIfAbsent(word, w -> {
                    words.add(w);
                    counts.add(0);
                    return words.size() - 1;
                });
                counts.set(number, counts.get(number) + 1);
                here[at++] = number;
            }
            return here;
        }
    }
}
