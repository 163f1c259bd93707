package app.daejo.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.testing.DeskFixture;
import app.daejo.testing.MovableClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What is typed and not saved is kept for whoever typed it. */
class DraftsIT extends DeskFixture {

    @Autowired
    private Drafts drafts;

    @Autowired
    private MovableClock clock;

    private Person editor;
    private ArticleId article;
    private UnitId row;

    @BeforeEach
    void takeInAnArticle() {
        editor = people.of(Role.EDITOR);
        article = articles.article(editor, "제목이다\n\n그는 서울에서 왔다.\n", "A Headline\n\nHe came from Seoul.\n");
        row = articles.row(editor, article, "Seoul").unit();
    }

    private boolean keep(Person by, String text, Instant at) {
        return as(by, () -> drafts.keep(new Draft(row, 1, "He came from Seoul.", text, at)));
    }

    private List<String> texts(Person of) {
        return as(of, () -> drafts.mine(article)).stream().map(Draft::text).toList();
    }

    @Test
    void offersWhatWasTypedLast() {
        var now = clock.instant();
        assertThat(keep(editor, "He came fr", now.minusMillis(900))).isTrue();
        assertThat(keep(editor, "He came from Busan.", now.minusMillis(100))).isTrue();
        assertThat(texts(editor)).containsExactly("He came from Busan.");
    }

    @Test
    void refusesOneThatArrivesAfterALaterOne() {
        var now = clock.instant();
        keep(editor, "later", now.minusMillis(100));
        assertThat(keep(editor, "earlier", now.minusMillis(900))).isFalse();
        assertThat(texts(editor)).containsExactly("later");
    }

    @Test
    void aClockThatIsAheadOutdoesNobody() {
        keep(editor, "from a browser that lives tomorrow", clock.instant().plusSeconds(86_400));
        clock.forward(java.time.Duration.ofSeconds(1));
        assertThat(keep(editor, "typed after it", clock.instant())).isTrue();
        assertThat(texts(editor)).containsExactly("typed after it");
    }

    @Test
    void isNobodyElsesToRead() {
        keep(editor, "half a thought", clock.instant());
        assertThat(texts(people.of(Role.ADMINISTRATOR))).isEmpty();
    }

    @Test
    void nobodyElseCanGiveItUp() {
        keep(editor, "half a thought", clock.instant());
        people.as(Role.CHIEF, () -> drafts.discard(row));
        assertThat(texts(editor)).containsExactly("half a thought");
        as(editor, () -> {
            drafts.discard(row);
            return row;
        });
        assertThat(texts(editor)).isEmpty();
    }

    @Test
    void refusesWhoMayNotEdit() {
        assertThatThrownBy(() -> keep(people.of(Role.TRANSLATOR), "text", clock.instant()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refusesWhatIsTooLongOrCannotBeStored() {
        assertThat(keep(editor, "가".repeat(20_001), clock.instant())).isFalse();
        assertThat(keep(editor, "a\0b", clock.instant())).isFalse();
        assertThat(keep(editor, "a\uD83Db", clock.instant())).isFalse();
        assertThat(texts(editor)).isEmpty();
        assertThat(keep(editor, "가".repeat(20_000), clock.instant())).isTrue();
    }

    @Test
    void refusesARowThatIsNone() {
        row = new UnitId(987_654);
        assertThat(keep(editor, "text", clock.instant())).isFalse();
    }

    @Test
    void leavesNoTraceInTheHistory() {
        var before = history();
        keep(editor, "half a thought", clock.instant());
        assertThat(history()).isEqualTo(before);
    }

    private long history() {
        return jdbc.sql("""
                select (select count(*) from revision) + (select count(*) from chain_link) + (select count(*) from command)
                """).query(Long.class).single();
    }
}
