package app.daejo.alignment.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExperienceTest {

    private static final List<TextPair> APPROVED = List.of(
            new TextPair("갤러그에서 전시가 열린다.", "The show opens at Hangar Nine."),
            new TextPair("그는 어제 갤러그를 떠났다.", "He left Hangar Nine yesterday."),
            new TextPair("갤러그의 문은 늦게 닫힌다.", "The door of Hangar Nine closes late."),
            new TextPair("문은 늦게 열린다.", "The door opens late."),
            new TextPair("그는 어제 문을 닫았다.", "He closed the door yesterday."));

    private static Map<String, Set<String>> learned(List<TextPair> approved) {
        return new WordPairs(Lexicon.standard()).learnedFrom(approved);
    }

    @Test
    void learnsAWordThatKeepsGoingWithAnother() {
        // The analyser may take a word apart that it does not know.
        var learned = learned(APPROVED);
        assertThat(learned.keySet().stream().filter("갤러그"::contains).map(learned::get))
                .contains(Set.of("hangar", "nin"));
    }

    @Test
    void learnsNothingFromWhatStandsTogetherOnce() {
        assertThat(learned(APPROVED.subList(0, 1))).isEmpty();
    }

    @Test
    void doesNotLearnWhatTheLexiconKnows() {
        assertThat(Lexicon.standard().stems("문")).contains("door");
        assertThat(learned(APPROVED).getOrDefault("문", Set.of())).doesNotContain("door");
    }

    @Test
    void findsATermOfSeveralWordsWithAParticle() {
        var phrases = Phrases.of(List.of(new TextPair("성난 사람들", "Beef"), new TextPair("사람들", "People")));
        assertThat(phrases.in("드라마 〈성난 사람들〉의 감독"))
                .extracting(Phrases.Phrase::korean)
                .contains("성난 사람들");
        assertThat(phrases.in("덜성난 사람들이 왔다")).extracting(Phrases.Phrase::korean).containsExactly("사람들");
    }

    @Test
    void pairsByAnAgreedTermWhatItCouldNotPairBefore() {
        var source = AlignerContract.passages("눈물의 정거장", "조용한 가족");
        var target = AlignerContract.passages("Quartz Parade", "Velvet Orchard", "Marble Lagoon");
        var terms = List.of(new TextPair("조용한 가족", "Velvet Orchard"), new TextPair("눈물의 정거장", "Quartz Parade"));
        var beads = Aligners.knowing(Experience.of(terms, List.of())).align(source, target, List.of());
        assertThat(beads)
                .extracting(Bead::source, Bead::target)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(new Range(0, 1), new Range(0, 1)),
                        org.assertj.core.groups.Tuple.tuple(new Range(1, 2), new Range(1, 2)));
        assertThat(beads.get(1).reasons())
                .anySatisfy(reason -> assertThat(reason.detail()).contains("조용한 가족"));
    }
}
