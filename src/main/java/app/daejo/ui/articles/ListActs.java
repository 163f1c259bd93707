package app.daejo.ui.articles;

import app.daejo.article.ArticleId;
import app.daejo.listing.ArticleLine;
import app.daejo.listing.Assignment;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What a person does with an article of the list, and what is said about it. */
final class ListActs implements ArticleEntry.Acts {

    private static final Logger log = LoggerFactory.getLogger(ListActs.class);

    private final ListServices services;
    private final Screen screen;
    private final Caring caring;
    private final Cancelling cancelling;

    /** What the list shows afterwards. */
    interface Screen {

        /** Reads the list anew, says these words and goes to the article. */
        void renew(String words, ArticleLine line);

        /** Says these words and changes nothing. */
        void say(String words);

        /** Where the focus went with an article that left the list, goes to the one that stands there now. */
        void catchFocus(ArticleId article);

        /** Folds up every form. */
        void foldUp();

        String words(String key, Object... values);
    }

    ListActs(ListServices services, Screen screen, Dates dates) {
        this.services = services;
        this.screen = screen;
        caring = new Caring(
                services.assignments(), services.people(), services.currentPerson(), screen::words, dates.locale());
        cancelling = new Cancelling(services.intake(), services.articles());
    }

    @Override
    public ArticleEntry.Hand hand() {
        return caring.assigns() ? ArticleEntry.Hand.ASSIGNS : ArticleEntry.Hand.TAKES;
    }

    @Override
    public void assign(ArticleEntry entry) {
        screen.foldUp();
        var line = entry.line();
        if (hand() == ArticleEntry.Hand.TAKES) {
            answer(entry, null, caring.take(line.id(), entry.shownTitle(), line.assignment()));
            return;
        }
        safely(() -> {
            var form = new AssignForm[1];
            // What the person has seen: a stale save shows what holds now, and saving again then means it.
            var seen = new Assignment[] {line.assignment()};
            form[0] = new AssignForm(
                    entry.shownTitle(),
                    caring.candidates(line.assignment()),
                    line.assignment(),
                    caring.zone(),
                    wanted -> {
                        var answer = caring.assign(line.id(), entry.shownTitle(), seen[0], wanted);
                        seen[0] = answer.now();
                        answer(entry, form[0], answer);
                    },
                    () -> {
                        screen.foldUp();
                        screen.renew("", line);
                    });
            entry.unfold(form[0]);
            form[0].focus();
        });
    }

    private void answer(ArticleEntry entry, @Nullable AssignForm form, Caring.Answer answer) {
        if (answer.kind() == Caring.Kind.DONE) {
            screen.foldUp();
            screen.renew(answer.words(), entry.line());
        } else if (form != null) {
            form.refuse(answer.words());
        } else if (answer.kind() == Caring.Kind.FAILED) {
            screen.say(answer.words());
        } else {
            screen.renew(answer.words(), entry.line());
        }
    }

    @Override
    public void cancel(ArticleEntry entry) {
        var title = entry.shownTitle();
        safely(() -> {
            var key = cancelling
                    .ask(entry.line().id(), title)
                    .map(end -> "articles.stopped." + end)
                    .orElse("articles.stopping");
            screen.renew(screen.words(key, title), entry.line());
        });
    }

    /** Says what came of ways in that the person stopped here; the list shows it already. */
    void sayWhatWasStopped() {
        safely(() -> {
            var results = cancelling.results();
            if (!results.isEmpty()) {
                screen.say(results.stream()
                        .map(result -> screen.words("articles.stopped." + result.end(), result.title()))
                        .collect(Collectors.joining(" ")));
                screen.catchFocus(results.getLast().article());
            }
        });
    }

    @Override
    public void retry(ArticleLine line) {
        safely(() -> screen.renew(
                screen.words(services.intake().retry(line.id()) ? "articles.retrying" : "articles.retry.not"), line));
    }

    @Override
    public void putAway(ArticleLine line) {
        safely(() -> screen.renew(
                screen.words(services.shelf().putAway(line.id()) ? "articles.is-away" : "articles.put-away.not"),
                line));
    }

    @Override
    public void bringBack(ArticleLine line) {
        safely(() -> screen.renew(
                screen.words(services.shelf().bringBack(line.id()) ? "articles.is-back" : "articles.bring-back.not"),
                line));
    }

    /** The database may be away: then nothing happens, and it is said. */
    private void safely(Runnable act) {
        try {
            act.run();
        } catch (DataAccessException | TransactionException e) {
            log.warn("What was asked of the list could not be done", e);
            screen.say(screen.words("articles.failed.act"));
        }
    }
}
