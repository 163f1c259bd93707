package app.daejo.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.nodes.Place;
import app.daejo.nodes.PlacesElsewhere;
import app.daejo.nodes.SeatsChanged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Who is seen where, and by whom. */
class PresenceTest {

    private static final ArticleId ARTICLE = new ArticleId(1);

    private final List<Place> elsewhere = new ArrayList<>();
    private final Map<ArticleId, List<Place>> said = new HashMap<>();
    private final Presence presence = new Presence(new PlacesElsewhere() {
        @Override
        public void tell(ArticleId article, List<Place> places) {
            said.put(article, places);
        }

        @Override
        public List<Place> of(ArticleId article) {
            return elsewhere;
        }
    });
    private boolean reached = true;
    private final AtomicInteger told = new AtomicInteger();

    private Presence.Seat enter(long person, ArticleId article) {
        return presence.enter(article, new PersonId(person), () -> reached, told::incrementAndGet);
    }

    @Test
    void aScreenThatCannotBeReachedAtTwoLooksIsAwayUntilItIsBack() {
        var mine = enter(1, ARTICLE);
        reached = false;
        enter(2, ARTICLE);
        presence.lookRound();
        assertThat(mine.others(id -> "P" + id.value())).hasSize(1);
        presence.lookRound();
        assertThat(mine.others(id -> "P" + id.value())).isEmpty();
        int before = told.get();
        reached = true;
        presence.lookRound();
        assertThat(mine.others(id -> "P" + id.value())).hasSize(1);
        assertThat(told.get()).isGreaterThan(before);
    }

    @Test
    void othersAreSeenOnTheirRowsAndOneselfIsNot() {
        var mine = enter(1, ARTICLE);
        var theirs = enter(2, ARTICLE);
        theirs.rest(new UnitId(7), 3);
        assertThat(mine.others(id -> "P" + id.value())).singleElement().satisfies(other -> {
            assertThat(other.name()).isEqualTo("P2");
            assertThat(other.unit()).isEqualTo(new UnitId(7));
            assertThat(other.row()).isEqualTo(3);
        });
        assertThat(theirs.others(id -> "P" + id.value()))
                .extracting(Presence.Here::name)
                .containsExactly("P1");
    }

    @Test
    void isGoneWithTheScreenAndTheOthersAreTold() {
        var mine = enter(1, ARTICLE);
        var theirs = enter(2, ARTICLE);
        int before = told.get();
        theirs.leave();
        assertThat(told.get()).isEqualTo(before + 1);
        assertThat(mine.others(id -> "P" + id.value())).isEmpty();
    }

    @Test
    void aSecondScreenOfOneselfIsNobodyElse() {
        var mine = enter(1, ARTICLE);
        enter(1, ARTICLE);
        assertThat(mine.others(id -> "P" + id.value())).isEmpty();
    }

    @Test
    void somebodyWithTwoScreensOnOneRowIsOne() {
        var mine = enter(1, ARTICLE);
        enter(2, ARTICLE).rest(new UnitId(7), 3);
        enter(2, ARTICLE).rest(new UnitId(7), 3);
        assertThat(mine.others(id -> "P" + id.value())).hasSize(1);
    }

    @Test
    void anotherArticleIsAnotherRoom() {
        var mine = enter(1, ARTICLE);
        int before = told.get();
        enter(2, new ArticleId(2)).rest(new UnitId(9), 1);
        assertThat(mine.others(id -> "P" + id.value())).isEmpty();
        assertThat(told.get()).isEqualTo(before);
    }

    @Test
    void peopleOnOtherNodesAreSeenAndAreToldWhoIsHere() {
        var mine = enter(1, ARTICLE);
        mine.rest(new UnitId(4), 2);
        assertThat(said.get(ARTICLE)).containsExactly(new Place(new PersonId(1), new UnitId(4), 2));
        int before = told.get();
        elsewhere.add(new Place(new PersonId(3), new UnitId(7), 3));
        presence.changed(new SeatsChanged(ARTICLE));
        assertThat(told.get()).isEqualTo(before + 1);
        assertThat(mine.others(id -> "P" + id.value()))
                .containsExactly(new Presence.Here(new PersonId(3), "P3", new UnitId(7), 3));
        mine.leave();
        assertThat(said.get(ARTICLE)).isEmpty();
    }

    @Test
    void oneselfOnAnotherNodeIsNobodyElse() {
        elsewhere.add(new Place(new PersonId(1), null, 0));
        assertThat(enter(1, ARTICLE).others(id -> "P" + id.value())).isEmpty();
    }
}
