package app.daejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.revision.CommandId;
import app.daejo.testing.DatabaseTest;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Eight people on one row: of those who saw the same version one wins, and every one that won is in the history. */
@DatabaseTest
class ManyWritersIT {

    private static final int WRITERS = 8;
    private static final int ATTEMPTS = 6;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestArticles articles;

    @Autowired
    private ReviewHistory history;

    @Autowired
    private CurrentPerson current;

    @Test
    void losesNoEditAndOverwritesNone() throws Exception {
        people.openADesk();
        var editor = people.of(Role.EDITOR);
        var article = articles.article(editor, "그는 서울에 있다.", "He is in Seoul.");
        var unit = articles.rows(editor, article).getFirst().unit();
        int before = articles.row(editor, unit).version();
        var won = new AtomicInteger();
        var lost = new AtomicInteger();

        var work = new ArrayList<Callable<Void>>();
        for (int writer = 0; writer < WRITERS; writer++) {
            Person person = people.named("writer-" + writer, Role.EDITOR);
            work.add(() -> {
                for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                    var wording = person.signInName() + " wrote this " + attempt;
                    switch (articles.perform(
                            person,
                            unit,
                            row -> new ReviewCommand.Edit(CommandId.random(), row.unit(), row.version(), wording))) {
                        case Outcome.Done done -> won.incrementAndGet();
                        case Outcome.Stale stale -> lost.incrementAndGet();
                        case Outcome.Refused refused -> throw new AssertionError(refused);
                    }
                }
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }

        assertThat(won.get() + lost.get()).isEqualTo(WRITERS * ATTEMPTS);
        assertThat(won.get()).isPositive();
        assertThat(articles.row(editor, unit).version() - before).isEqualTo(won.get());
        assertThat(current.actAs(editor, () -> history.wordings(unit))).hasSize(1 + won.get());
        assertThat(current.actAs(editor, () -> history.verify(article))).isEmpty();
    }
}
