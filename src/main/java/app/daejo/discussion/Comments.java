package app.daejo.discussion;

import app.daejo.account.CurrentPerson;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.discussion.CommentRepository.Place;
import app.daejo.review.ReviewRow;
import app.daejo.review.Reviews;
import app.daejo.text.Side;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The conversations about the rows of an article: everybody who may see the article may join in. */
@Service
public class Comments {

    /** Longest comment, in UTF-16 code units. */
    public static final int LONGEST = 4_000;

    private final CommentRepository comments;
    private final OpenThreadSheet open;
    private final Mentions mentions;
    private final Reviews reviews;
    private final CurrentPerson people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Comments(
            CommentTables tables,
            Mentions mentions,
            Reviews reviews,
            CurrentPerson people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.comments = tables.comments();
        this.open = tables.open();
        this.mentions = mentions;
        this.reviews = reviews;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Begins a conversation about a row, or about words of it. */
    @Transactional
    @RolesAllowed("TRANSLATOR")
    public Said begin(ArticleId article, UnitId unit, NewComment comment) {
        var problem = problem(comment);
        if (problem != Said.DONE || comments.isSaid(comment.id())) {
            return problem;
        }
        var row = reviews.row(unit);
        if (row.isEmpty()) {
            return Said.NO_SUCH_ROW;
        }
        var quote = quote(row.get(), comment);
        if (quote == null) {
            return Said.SPAN_OUTSIDE;
        }
        var place = new Place(article, unit);
        var thread = comments.insertThread(place, comment, quote);
        thread.ifPresent(begun -> say(begun, place, comment));
        return thread.isPresent() ? Said.DONE : Said.NO_SUCH_ROW;
    }

    /** Answers in a conversation; one that is resolved is open again by it. */
    @Transactional
    @RolesAllowed("TRANSLATOR")
    public Said answer(ThreadId thread, NewComment comment) {
        var problem = problem(comment);
        if (problem != Said.DONE || comments.isSaid(comment.id())) {
            return problem;
        }
        var place = comments.find(thread);
        if (place.isEmpty()) {
            return Said.NO_SUCH_THREAD;
        }
        comments.setResolved(thread, null, clock.instant());
        say(thread, place.get(), comment);
        return Said.DONE;
    }

    private void say(ThreadId thread, Place place, NewComment comment) {
        long said = comments.insert(thread, people.require().id(), comment, clock.instant());
        mentions.record(said, comment);
        changed(place);
    }

    /** Says that a conversation has come to its end, or that it has not. */
    @Transactional
    @RolesAllowed("TRANSLATOR")
    public Said resolve(ThreadId thread, boolean resolved) {
        var place = comments.find(thread);
        if (place.isEmpty()) {
            return Said.NO_SUCH_THREAD;
        }
        comments.setResolved(thread, resolved ? people.require().id() : null, clock.instant());
        changed(place.get());
        return Said.DONE;
    }

    /** Takes one's own words back: that something was said remains. */
    @Transactional
    @RolesAllowed("TRANSLATOR")
    public Said withdraw(long comment) {
        if (!comments.withdraw(comment, people.require().id(), clock.instant())) {
            return Said.NOT_YOURS;
        }
        comments.threadOf(comment).flatMap(comments::find).ifPresent(this::changed);
        return Said.DONE;
    }

    @RolesAllowed("TRANSLATOR")
    public List<Conversation> of(UnitId unit) {
        return comments.findByUnit(unit);
    }

    /** The conversations of an article that nobody has resolved, by row, oldest first. */
    @RolesAllowed("TRANSLATOR")
    public List<OpenThread> open(ArticleId article) {
        return open.of(article);
    }

    private void changed(Place place) {
        events.publishEvent(new CommentsChanged(place.article(), place.unit()));
    }

    private static Said problem(NewComment comment) {
        if (comment.text().isBlank()) {
            return Said.NOTHING_SAID;
        }
        if (comment.text().length() > LONGEST) {
            return Said.TOO_LONG;
        }
        boolean storable = comment.text()
                .codePoints()
                .allMatch(
                        point -> point != 0 && !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
        return storable ? Said.DONE : Said.NOT_STORABLE;
    }

    private static @Nullable String quote(ReviewRow row, NewComment comment) {
        var span = comment.span();
        if (span == null) {
            return "";
        }
        var text = comment.side() == Side.SOURCE ? row.source() : row.target();
        return span.end() > text.length() ? null : text.substring(span.start(), span.end());
    }
}
