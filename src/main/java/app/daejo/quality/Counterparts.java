package app.daejo.quality;

import app.daejo.quality.Counterpart.Kind;
import app.daejo.quality.reading.Agreement;
import app.daejo.quality.reading.EnglishNumbers;
import app.daejo.quality.reading.Folding;
import app.daejo.quality.reading.HangulWords;
import app.daejo.quality.reading.KoreanNumbers;
import app.daejo.quality.reading.Quantity;
import app.daejo.quality.reading.Quotations;
import app.daejo.quality.reading.Quotations.Quotation;
import app.daejo.quality.reading.Word;
import app.daejo.quality.reading.Words;
import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/**
 * Finds the places of a row that surely say the same in both languages, for a reader's eye to jump between. Nothing is guessed: what has two
 * possible counterparts has none.
 */
public final class Counterparts {

    private static final int SHORTEST_LATIN = 2;

    private Counterparts() {}

    /** @param names what the article is known to call by which English */
    public static List<Counterpart> in(String source, String target, Collection<Rendering> names) {
        if (source.isBlank() || target.isBlank()) {
            return List.of();
        }
        var found = new ArrayList<Counterpart>();
        names(source, target, names, found);
        latin(source, target, found);
        numbers(source, target, found);
        quotations(source, target, found);
        return List.copyOf(found);
    }

    private static void names(String source, String target, Collection<Rendering> names, List<Counterpart> found) {
        for (var name : names) {
            var english = places(target, name.english(), (before, after) -> !isLatin(before) && !isLatin(after));
            if (!english.isEmpty()) {
                // A Korean word goes on with its particle.
                var korean = places(source, name.korean(), (before, after) -> !HangulWords.isHangul(before));
                if (!korean.isEmpty()) {
                    found.add(new Counterpart(Kind.NAME, korean, english));
                }
            }
        }
    }

    /** What the source writes in Latin letters, as it does beside a name, stands for the same letters in the target. */
    private static void latin(String source, String target, List<Counterpart> found) {
        var known = new ArrayList<String>();
        for (var word : Words.of(source)) {
            var folded = Folding.fold(word.text());
            if (word.text().length() >= SHORTEST_LATIN && !known.contains(folded)) {
                known.add(folded);
                var english = spans(Words.of(target), folded);
                if (!english.isEmpty()) {
                    found.add(new Counterpart(Kind.NAME, spans(Words.of(source), folded), english));
                }
            }
        }
    }

    private static List<Span> spans(List<Word> words, String folded) {
        return words.stream()
                .filter(word -> Folding.fold(word.text()).equals(folded))
                .map(Word::span)
                .toList();
    }

    private static void numbers(String source, String target, List<Counterpart> found) {
        var korean = KoreanNumbers.of(source);
        var english = EnglishNumbers.of(target);
        for (var number : english) {
            var same =
                    korean.stream().filter(other -> Agreement.of(other, number)).toList();
            boolean firm = number.firm() && same.size() == 1 && same.getFirst().firm();
            if (firm
                    && english.stream()
                                    .filter(other -> Agreement.of(same.getFirst(), other))
                                    .count()
                            == 1) {
                found.add(new Counterpart(Kind.NUMBER, List.of(withUnit(same.getFirst())), List.of(withUnit(number))));
            }
        }
    }

    private static Span withUnit(Quantity quantity) {
        var unit = quantity.unitSpan();
        return unit == null
                ? quantity.span()
                : new Span(
                        Math.min(quantity.span().start(), unit.start()),
                        Math.max(quantity.span().end(), unit.end()));
    }

    /** Where both sides quote as often, in order; two marks inside of each other are not told apart so. */
    private static void quotations(String source, String target, List<Counterpart> found) {
        var korean = outer(Quotations.of(source));
        var english = outer(Quotations.of(target));
        if (korean.size() == english.size()) {
            for (int i = 0; i < korean.size(); i++) {
                found.add(new Counterpart(
                        Kind.QUOTATION,
                        List.of(korean.get(i).inner()),
                        List.of(english.get(i).inner())));
            }
        }
    }

    private static List<Quotation> outer(List<Quotation> quotations) {
        return quotations.stream()
                .filter(one -> quotations.stream()
                        .noneMatch(other -> other != one
                                && other.inner().start() <= one.inner().start()
                                && one.inner().end() <= other.inner().end()))
                .toList();
    }

    /** @param free whether the characters before and after a place let it stand; a space where there is none */
    private static List<Span> places(String text, String words, BiPredicate<Character, Character> free) {
        var places = new ArrayList<Span>();
        var folded = text.toLowerCase(Locale.ROOT);
        var wanted = words.toLowerCase(Locale.ROOT);
        if (folded.length() != text.length() || wanted.isBlank()) {
            return places;
        }
        for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length())) {
            int end = at + wanted.length();
            char before = at == 0 ? ' ' : text.charAt(at - 1);
            char after = end == text.length() ? ' ' : text.charAt(end);
            if (free.test(before, after)) {
                places.add(new Span(at, end));
            }
        }
        return places;
    }

    private static boolean isLatin(char c) {
        return Character.isLetterOrDigit(c) && !HangulWords.isHangul(c);
    }
}
