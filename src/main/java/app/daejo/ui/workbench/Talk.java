package app.daejo.ui.workbench;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.discussion.Comment;
import app.daejo.discussion.Conversation;
import app.daejo.discussion.NewComment;
import app.daejo.discussion.OpenThread;
import app.daejo.discussion.Said;
import app.daejo.discussion.ThreadId;
import app.daejo.text.Side;
import app.daejo.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.JsonNode;

/** The conversations of one screen: takes down what is said, marks the rows that have some, fills the panel. */
final class Talk {

    private static final Logger log = LoggerFactory.getLogger(Talk.class);

    private final WorkbenchServices services;
    private final ArticleId article;
    private final Words words;
    private final Workbench workbench;
    private final CommentsPanel panel;
    private final ProgressBar progress;
    private @Nullable UnitId shown;
    private int number;

    Talk(
            WorkbenchServices services,
            ArticleId article,
            Words words,
            Workbench workbench,
            ProgressBar progress,
            Function<PersonId, String> names) {
        this.services = services;
        this.article = article;
        this.words = words;
        this.workbench = workbench;
        this.progress = progress;
        panel = new CommentsPanel(
                words, names, services.currentPerson().require().id(), new CommentsPanel.Acts() {
                    @Override
                    public void resolve(Conversation conversation, boolean resolved) {
                        services.comments().resolve(conversation.id(), resolved);
                        refresh();
                    }

                    @Override
                    public void withdraw(Comment comment) {
                        services.comments().withdraw(comment.id());
                        refresh();
                    }
                });
        workbench.onComment(this::said);
        workbench.setPeople(services.people().enabled().stream()
                .map(person -> new Named(person.id().value(), person.displayName()))
                .toList());
    }

    /** Somebody who can be named in a comment. */
    record Named(long id, String name) {}

    CommentsPanel panel() {
        return panel;
    }

    /** The person rests on a row while the panel shows. */
    void show(UnitId unit, int n) {
        shown = unit;
        number = n;
        panel.show(n, services.comments().of(unit));
        services.mentions().seen(unit);
    }

    void show(List<OpenThread> open) {
        workbench.setTalk(open);
        progress.showTalk(open.size());
    }

    /** Something was said, here or elsewhere. */
    void refresh() {
        show(services.comments().open(article));
        if (shown != null && panel.isVisible()) {
            show(shown, number);
        }
    }

    private void said(JsonNode detail) {
        var id = detail.path("id").asString("");
        try {
            var comment = new NewComment(
                    UUID.fromString(id),
                    detail.path("text").asString(""),
                    side(detail),
                    span(detail),
                    mentioned(detail));
            var thread = detail.path("thread");
            var outcome = thread.isNumber()
                    ? services.comments().answer(new ThreadId(thread.asLong()), comment)
                    : services.comments()
                            .begin(article, new UnitId(detail.path("unit").asLong(0)), comment);
            workbench.commented(
                    id,
                    outcome == Said.DONE,
                    words.say(outcome == Said.DONE ? "comments.said" : "comments.not." + outcome));
            if (outcome == Said.DONE) {
                refresh();
            }
        } catch (IllegalArgumentException e) {
            workbench.commented(id, false, words.say("answer.senseless"));
        } catch (DataAccessException | TransactionException e) {
            log.warn("Comment {} could not be stored", id.replaceAll("[^0-9a-f-]", "?"), e);
            workbench.commented(id, false, words.say("answer.failed"));
        }
    }

    private static Side side(JsonNode detail) {
        return detail.path("side").asString("").equals("SOURCE") ? Side.SOURCE : Side.TARGET;
    }

    private static @Nullable Span span(JsonNode detail) {
        return detail.path("start").isNumber()
                ? new Span(detail.path("start").asInt(), detail.path("end").asInt(-1))
                : null;
    }

    private static Set<PersonId> mentioned(JsonNode detail) {
        var ids = new HashSet<PersonId>();
        List.copyOf(detail.path("mentioned").values().stream().limit(50).toList())
                .forEach(id -> ids.add(new PersonId(id.asLong(0))));
        return ids;
    }
}
