package app.daejo.quality.check;

import app.daejo.quality.reading.Folding;
import app.daejo.quality.reading.HangulWords;
import app.daejo.quality.reading.KoreanNames;
import app.daejo.quality.reading.KoreanReading;
import app.daejo.quality.reading.Memo;
import app.daejo.quality.reading.Romanisation;
import app.daejo.quality.reading.Words;
import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Two capitalised words of a row that may be a Korean person's name, with whom of the row they may name. */
record NamePairs(List<NamePair> pairs) {

    private static final int FULL_NAME = 3;
    private static final int LONGEST_NAME = 4;

    /**
     * Two words side by side.
     *
     * @param index which of the row's words the first is
     * @param form both, as written
     * @param people who may be meant, in the row's order
     */
    record NamePair(int index, Span span, String form, List<Person> people) {}

    /**
     * Somebody of the row's Korean.
     *
     * @param korean family name and given name
     * @param read whether the two words write the name in a usual way
     * @param given where they do not, but one of them is the family name: the other, folded and without hyphen; else empty
     */
    record Person(String korean, boolean read, String given) {}

    private static final Memo<List<String>, NamePairs> READ = new Memo<>(Memo.ARTICLE, NamePairs::read);
    private static final Memo<String, Set<String>> PEOPLE = new Memo<>(Memo.ARTICLE, NamePairs::readPeople);
    private static final Memo<String, Set<String>> GIVEN = new Memo<>(Memo.ARTICLE, NamePairs::readGiven);

    static NamePairs of(String source, String target) {
        return READ.get(List.of(source, target));
    }

    /** What may be a full name in a row's Korean, in reading order: a family syllable and up to three more. */
    static Set<String> people(String source) {
        return PEOPLE.get(source);
    }

    /** What looks like a Korean given name in a row's English, folded and without hyphen. */
    static Set<String> givenNames(String target) {
        return GIVEN.get(target);
    }

    private static Set<String> readPeople(String source) {
        var people = new LinkedHashSet<String>();
        for (var run : HangulWords.of(source)) {
            for (int length = 2; length <= Math.min(LONGEST_NAME, run.text().length()); length++) {
                if (KoreanReading.isFamily(run.text().charAt(0))) {
                    people.add(run.text().substring(0, length));
                }
            }
        }
        return people;
    }

    private static Set<String> readGiven(String target) {
        return Words.of(target).stream()
                .filter(word -> Romanisation.looksLikeGivenName(word.text()))
                .map(word -> joined(word.text()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static NamePairs read(List<String> texts) {
        var people = people(texts.getFirst());
        var target = texts.getLast();
        var words = Words.of(target);
        var pairs = new ArrayList<NamePair>();
        for (int i = 0; i + 1 < words.size(); i++) {
            var one = words.get(i);
            var two = words.get(i + 1);
            if (one.capitalised()
                    && two.capitalised()
                    && target.substring(one.span().end(), two.span().start()).equals(" ")) {
                var span = new Span(one.span().start(), two.span().end());
                var form = span.of(target);
                var meant = people.stream()
                        .map(korean -> person(korean, form))
                        .filter(person -> person.read() || !person.given().isEmpty())
                        .toList();
                if (!meant.isEmpty()) {
                    pairs.add(new NamePair(i, span, form, meant));
                }
            }
        }
        return new NamePairs(List.copyOf(pairs));
    }

    private static Person person(String korean, String form) {
        if (KoreanNames.reads(korean, form)) {
            return new Person(korean, true, "");
        }
        var words = form.split(" ");
        boolean familyFirst = KoreanNames.family(korean.charAt(0), Folding.fold(words[0]));
        boolean familyLast = KoreanNames.family(korean.charAt(0), Folding.fold(words[1]));
        boolean named = korean.length() == FULL_NAME && familyFirst != familyLast;
        return new Person(korean, false, named ? joined(familyFirst ? words[1] : words[0]) : "");
    }

    private static String joined(String given) {
        return Folding.fold(given).replace("-", "");
    }
}
