package app.daejo.quality.check;

import app.daejo.quality.Bitext.GlossaryEntry;
import app.daejo.quality.reading.EnglishTerm;
import app.daejo.quality.reading.Folding;
import app.daejo.quality.reading.NounKin;
import app.daejo.quality.reading.Word;
import app.daejo.quality.reading.Words;
import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what stands in a row in place of an agreed term: the one noun that means nearly the same. Where two are equally near, it is
 * anybody's guess.
 */
final class TermRival {

    /** Twice the distance that nouns have who have nothing to do with each other; to the last word of a term counts one more. */
    private static final int NOT_NEAR = 2 * (NounKin.FARTHEST + 1);

    private final String text;
    private final List<Word> words;
    private final List<GlossaryEntry> glossary;

    private record Candidate(Span span, int distance) {}

    /** @param glossary all agreed terms: what renders another of them is no rival */
    TermRival(String text, List<GlossaryEntry> glossary) {
        this.text = text;
        this.words = Words.of(text);
        this.glossary = glossary;
    }

    /** @return where the rival stands */
    Optional<Span> of(String term) {
        var kin = NounKin.instance();
        var whole = Folding.fold(term);
        int space = whole.lastIndexOf(' ');
        var head = kin.singular(whole.substring(space + 1));
        int length = whole.split(" ").length;
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < words.size(); i++) {
            var noun = kin.singular(words.get(i).folded());
            if (i > 0 && joined(i - 1)) {
                var both = words.get(i - 1).folded() + " " + noun;
                add(candidates, i - 1, i, kin.knows(both) ? nearest(both, whole, head, length) : NOT_NEAR);
            }
            int distance = nearest(noun, whole, head, length);
            // Supreme Court and High Tribunal: of a name of two words the last is enough to know it by, and the first
            // goes with it.
            boolean named = length > 1
                    && i > 0
                    && joined(i - 1)
                    && words.get(i - 1).capitalised()
                    && words.get(i).capitalised();
            add(candidates, named ? i - 1 : i, i, distance);
        }
        int best = candidates.stream().mapToInt(Candidate::distance).min().orElse(NOT_NEAR);
        var nearest = candidates.stream()
                .filter(candidate -> candidate.distance() == best)
                .toList();
        return nearest.size() == 1 && best < NOT_NEAR
                ? Optional.of(nearest.getFirst().span())
                : Optional.empty();
    }

    private static int nearest(String noun, String whole, String head, int length) {
        var kin = NounKin.instance();
        if (noun.equals(head)) {
            return NOT_NEAR;
        }
        int toWhole = 2 * kin.distance(noun, kin.singular(whole));
        int toHead = length > 1 ? 2 * kin.distance(noun, head) + 1 : NOT_NEAR;
        return Math.min(toWhole, toHead);
    }

    private boolean joined(int i) {
        return text.substring(words.get(i).span().end(), words.get(i + 1).span().start())
                .equals(" ");
    }

    private void add(List<Candidate> candidates, int from, int to, int distance) {
        var span = new Span(words.get(from).span().start(), words.get(to).span().end());
        boolean agreed = glossary.stream()
                .anyMatch(entry -> EnglishTerm.of(entry.target()).count(span.of(text)) > 0);
        if (distance < NOT_NEAR && !agreed) {
            candidates.removeIf(other -> other.span().overlaps(span) && other.distance() >= distance);
            if (candidates.stream().noneMatch(other -> other.span().overlaps(span))) {
                candidates.add(new Candidate(span, distance));
            }
        }
    }
}
