package app.daejo.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Who is seen where, and by whom. */
class PresenceTest {

    private static final ArticleId ARTICLE = new ArticleId(1);

    private final Presence presence = new Presence();
    private boolean reached = true;
    private final AtomicInteger told = new AtomicInteger();

    private Presence.Seat enter(long person, ArticleId article) {
        return presence.enter(article, new PersonId(person), "P" + person, () -> reached, told::incrementAndGet);
    }

    @Test
    void aScreenThatCannotBeReachedAtTwoLooksIsAwayUntilItIsBack() {
        var mine = enter(1, ARTICLE);
        reached = false;
        enter(2, ARTICLE);
        presence.lookRound();
        assertThat(mine.others()).hasSize(1);
        presence.lookRound();
        assertThat(mine.others()).isEmpty();
        int before = told.get();
        reached = true;
        presence.lookRound();
        assertThat(mine.others()).hasSize(1);
        assertThat(told.get()).isGreaterThan(before);
    }

    @Test
    void othersAreSeenOnTheirRowsAndOneselfIsNot() {
        var mine = enter(1, ARTICLE);
        var theirs = enter(2, ARTICLE);
        theirs.rest(new UnitId(7), 3);
        assertThat(mine.others()).singleElement().satisfies(other -> {
            assertThat(other.name()).isEqualTo("P2");
            assertThat(other.unit()).isEqualTo(new UnitId(7));
            assertThat(other.row()).isEqualTo(3);
        });
        assertThat(theirs.others()).extracting(Presence.Here::name).containsExactly("P1");
    }

    @Test
    void isGoneWithTheScreenAndTheOthersAreTold() {
        var mine = enter(1, ARTICLE);
        var theirs = enter(2, ARTICLE);
        int before = told.get();
        theirs.leave();
        assertThat(told.get()).isEqualTo(before + 1);
        assertThat(mine.others()).isEmpty();
    }

    @Test
    void aSecondScreenOfOneselfIsNobodyElse() {
        var mine = enter(1, ARTICLE);
        enter(1, ARTICLE);
        assertThat(mine.others()).isEmpty();
    }

    @Test
    void somebodyWithTwoScreensOnOneRowIsOne() {
        var mine = enter(1, ARTICLE);
        enter(2, ARTICLE).rest(new UnitId(7), 3);
        enter(2, ARTICLE).rest(new UnitId(7), 3);
        assertThat(mine.others()).hasSize(1);
    }

    @Test
    void anotherArticleIsAnotherRoom() {
        var mine = enter(1, ARTICLE);
        int before = told.get();
        enter(2, new ArticleId(2)).rest(new UnitId(9), 1);
        assertThat(mine.others()).isEmpty();
        assertThat(told.get()).isEqualTo(before);
    }
}
