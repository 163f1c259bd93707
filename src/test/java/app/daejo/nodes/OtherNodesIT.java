package app.daejo.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.Person;
import app.daejo.account.PersonId;
import app.daejo.account.Role;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.discussion.Comments;
import app.daejo.discussion.NewComment;
import app.daejo.review.ReviewCommand;
import app.daejo.review.ReviewRow;
import app.daejo.review.UnitChanged;
import app.daejo.revision.CommandId;
import app.daejo.testing.DeskFixture;
import app.daejo.testing.TestDatabase;
import app.daejo.text.Side;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one node hears of another on the same PostgreSQL: this desk is the one, the other is made here. */
class OtherNodesIT extends DeskFixture {

    private static final Duration RUNG = Duration.ofSeconds(2);
    private static final Duration REPAIRED = Duration.ofSeconds(5);

    @Autowired
    private BellRepository bells;

    @Autowired
    private ChangeRepository changes;

    @Autowired
    private SeatsElsewhere seatsHere;

    @Autowired
    private Comments comments;

    private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
    private final ThisNode otherName = new ThisNode();
    private Bell otherBell;
    private SeatsElsewhere otherSeats;
    private OtherNodes other;
    private Person editor;
    private ArticleId article;
    private ReviewRow row;

    @BeforeEach
    void startTheOtherNode() {
        editor = people.of(Role.EDITOR);
        article = articles.article(
                editor, "제목이다\n\n그는 서울에서 취재진과 만났다.\n", "A Headline\n\nHe met with reporters in Seoul.\n");
        row = articles.row(editor, article, "Seoul");
        otherBell = new Bell(bells, otherName);
        otherSeats = new SeatsElsewhere(otherBell, heard::add);
        other = new OtherNodes(bells, changes, otherSeats, heard::add, otherName);
        other.start();
        // It listens once it hears this.
        hearsUntil(REPAIRED, () -> seatsHere.tell(article, List.of(new Place(editor.id(), null, 0))));
        seatsHere.tell(article, List.of());
        await(new SeatsChanged(article), RUNG);
        heard.clear();
    }

    @AfterEach
    void stopTheOtherNode() {
        other.stop();
        otherBell.destroy();
    }

    private void hearsUntil(Duration patience, Runnable say) {
        long end = System.nanoTime() + patience.toNanos();
        while (heard.isEmpty() && System.nanoTime() < end) {
            say.run();
            poll(Duration.ofMillis(200)).ifPresent(heard::add);
        }
        assertThat(heard).isNotEmpty();
    }

    private Optional<Object> poll(Duration patience) {
        try {
            return Optional.ofNullable(heard.poll(patience.toNanos(), TimeUnit.NANOSECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits for the news, whatever else comes before it. */
    private void await(Object news, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        @Nullable Object last = null;
        while (System.nanoTime() < end) {
            last = poll(Duration.ofNanos(Math.max(1, end - System.nanoTime()))).orElse(last);
            if (news.equals(last)) {
                return;
            }
        }
        throw new AssertionError("not heard: " + news + "; the last was " + last);
    }

    private ChangedElsewhere edit(String wording) {
        articles.perform(
                editor,
                row.unit(),
                now -> new ReviewCommand.Edit(CommandId.random(), now.unit(), now.version(), wording));
        return new ChangedElsewhere(new UnitChanged(article, Set.of(row.unit()), false));
    }

    @Test
    void hearsOfAnEditWithinTwoSeconds() {
        await(edit("He met reporters in Seoul."), RUNG);
    }

    @Test
    void hearsOfACommentWithinTwoSeconds() {
        as(
                editor,
                () -> comments.begin(
                        article,
                        row.unit(),
                        new NewComment(UUID.randomUUID(), "Is it so?", Side.TARGET, null, Set.of())));
        await(new CommentedElsewhere(article), RUNG);
    }

    @Test
    void findsWhatItWasNotRungForWithinFiveSeconds() {
        changes.insert(UUID.randomUUID(), new UnitChanged(article, Set.of(row.unit()), false));
        await(new ChangedElsewhere(new UnitChanged(article, Set.of(row.unit()), false)), REPAIRED);
    }

    @Test
    void anEarThatWasCutOffIsOpenedAgainAndWhatCameMeanwhileIsFound() throws SQLException {
        try (var superuser = TestDatabase.instance().superuser().getConnection();
                var statement = superuser.createStatement()) {
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'daejo listening'");
        }
        await(edit("He met reporters in Seoul."), REPAIRED);
        await(edit("In Seoul, he met reporters."), RUNG);
    }

    @Test
    void saysNothingOfWhatItDidItself() {
        changes.insert(otherName.id(), new UnitChanged(article, Set.of(row.unit()), false));
        otherBell.change();
        await(edit("He met reporters in Seoul."), RUNG);
        assertThat(heard).isEmpty();
    }

    @Test
    void whatIsCommittedLaterUnderALowerNumberIsNotMissed() throws SQLException {
        var seen = changes.since(null, otherName.id()).snapshot();
        try (var slow = TestDatabase.instance().app().getConnection()) {
            slow.setAutoCommit(false);
            try (var statement = slow.createStatement()) {
                statement.execute("""
                        insert into change (node, article_id, units, rows_moved, issues_only, talk)
                        values (gen_random_uuid(), 1, '{7}', false, false, false)
                        """);
            }
            changes.insert(UUID.randomUUID(), new UnitChanged(article, Set.of(new UnitId(8)), false));
            var first = changes.since(seen, otherName.id());
            assertThat(first.changes())
                    .extracting(change -> change.rows().units())
                    .containsExactly(Set.of(new UnitId(8)));
            slow.commit();
            var second = changes.since(first.snapshot(), otherName.id());
            assertThat(second.changes())
                    .extracting(change -> change.rows().units())
                    .containsExactly(Set.of(new UnitId(7)));
            assertThat(changes.since(second.snapshot(), otherName.id()).changes())
                    .isEmpty();
        }
    }

    @Test
    void anArticleThatChangedAltogetherIsReadAgainAltogether() {
        var units = LongStream.rangeClosed(1, ChangeRepository.MOST_UNITS + 1)
                .mapToObj(UnitId::new)
                .toList();
        changes.insert(UUID.randomUUID(), new UnitChanged(article, Set.copyOf(units), false));
        await(new ChangedElsewhere(new UnitChanged(article, Set.of(), true)), REPAIRED);
    }

    @Test
    void whoeverWasAwayForLongerThanChangesAreKeptReadsEverythingAgain() {
        for (int i = 0; i < 4; i++) {
            jdbc.sql("select nextval(pg_get_serial_sequence('change', 'id'))")
                    .query(Long.class)
                    .single();
        }
        changes.insert(UUID.randomUUID(), new UnitChanged(article, Set.of(row.unit()), false));
        changes.prune(1);
        await(new NewsMissed(), REPAIRED);
    }

    @Test
    void seesWhoIsOnAnotherNodeUntilTheyLeaveOrTheNodeFallsSilent() {
        var place = new Place(new PersonId(5), row.unit(), 2);
        seatsHere.tell(article, List.of(place));
        await(new SeatsChanged(article), RUNG);
        assertThat(otherSeats.of(article)).containsExactly(place);
        seatsHere.tell(article, List.of());
        await(new SeatsChanged(article), RUNG);
        assertThat(otherSeats.of(article)).isEmpty();

        long now = System.nanoTime();
        otherSeats.heard("dead-node", article + " 5.0.0 6.7.3", now);
        otherSeats.forgetTheSilent(now + Duration.ofSeconds(5).toNanos());
        assertThat(otherSeats.of(article)).hasSize(2);
        otherSeats.forgetTheSilent(now + Duration.ofSeconds(7).toNanos());
        assertThat(otherSeats.of(article)).isEmpty();
    }

    @Test
    void aMessageIsNeverLongerThanPostgresTakes() {
        var crowd = LongStream.range(0, 2000)
                .mapToObj(i -> new Place(new PersonId(i), new UnitId(1_000_000_000L + i), 10_000))
                .toList();
        var word = UUID.randomUUID() + " seats " + Long.MAX_VALUE + " " + SeatsElsewhere.write(crowd);
        assertThat(word.length()).isLessThanOrEqualTo(7_999);
        bells.ring(List.of(word));
    }
}
