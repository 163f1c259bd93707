package app.daejo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.alignment.align.Passage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MalignaContestantTest {

    /** Otherwise a peer would be scored on what our reading of its answer lost. */
    @Test
    void coversEveryPassageOnce() throws Exception {
        var source = List.of("그는 서울에 왔다.", "그리고 아주 오랫동안 노래했다.", "떠났다.");
        var target = List.of("He came to Seoul.", "And he sang for a very long time.", "He left.", "Nobody saw it.");
        var practice = new PracticeCase("x-y-z", passages(source), passages(target), List.of());
        for (var contestant : MalignaContestant.all()) {
            var pairings = contestant.align(practice);
            assertThat(pairings.stream().flatMap(each -> each.source().stream()))
                    .as(contestant.name())
                    .containsExactly(0, 1, 2);
            assertThat(pairings.stream().flatMap(each -> each.target().stream()))
                    .as(contestant.name())
                    .containsExactly(0, 1, 2, 3);
        }
    }

    private static List<Passage> passages(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Passage(texts.get(i), i))
                .toList();
    }
}
