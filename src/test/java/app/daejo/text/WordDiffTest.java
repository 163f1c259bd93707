package app.daejo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void saysWhatWentAndWhatCame() {
        assertThat(WordDiff.between("the title \"Beeg.\"", "the title \"Beef.\"")
                        .parts())
                .containsExactly(
                        new WordDiff.Part(WordDiff.Kind.SAME, "the title \""),
                        new WordDiff.Part(WordDiff.Kind.DELETED, "Beeg"),
                        new WordDiff.Part(WordDiff.Kind.INSERTED, "Beef"),
                        new WordDiff.Part(WordDiff.Kind.SAME, ".\""));
    }

    @Test
    void givesBackBothTexts() {
        var random = new Random(20261122);
        for (int round = 0; round < 500; round++) {
            var before = text(random);
            var after = text(random);
            var parts = WordDiff.between(before, after).parts();
            assertThat(joined(parts, WordDiff.Kind.INSERTED)).isEqualTo(before);
            assertThat(joined(parts, WordDiff.Kind.DELETED)).isEqualTo(after);
        }
    }

    @Test
    void carriesASpanPastAnEditBeforeIt() {
        var diff = WordDiff.between("He won a Beeg prize.", "He has won a Beeg prize.");

        assertThat(diff.carry(new Span(9, 13))).contains(new Span(13, 17));
    }

    @Test
    void doesNotGuessWhereAnEditedSpanWent() {
        var diff = WordDiff.between("He won a Beeg prize.", "He won a Beef prize. Beeg!");

        assertThat(diff.carry(new Span(9, 13))).isEmpty();
        assertThat(diff.carry(new Span(7, 14))).isEmpty();
    }

    private static String joined(java.util.List<WordDiff.Part> parts, WordDiff.Kind without) {
        return parts.stream()
                .filter(part -> part.kind() != without)
                .map(WordDiff.Part::text)
                .collect(Collectors.joining());
    }

    private static String text(Random random) {
        var words = new String[] {"비프", "Beef", "Beeg", " ", "  ", ".", "\"", "가나다", "13일", "\n", "😀", "e\u0301"};
        return random.ints(random.nextInt(12), 0, words.length)
                .mapToObj(i -> words[i])
                .collect(Collectors.joining());
    }
}
