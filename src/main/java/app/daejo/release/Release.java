package app.daejo.release;

import app.daejo.account.CurrentPerson;
import app.daejo.article.Article;
import app.daejo.article.ArticleId;
import app.daejo.article.ArticleState;
import app.daejo.article.Articles;
import app.daejo.article.Heading;
import app.daejo.release.MoveOutcome.Refusal;
import app.daejo.review.Coverage;
import app.daejo.review.Reviews;
import app.daejo.review.RowFilter;
import app.daejo.review.UnitChanged;
import app.daejo.revision.CommandId;
import app.daejo.revision.HistoryChain;
import app.daejo.revision.Milestone;
import app.daejo.revision.Milestones;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an article as a whole is moved on or back; each step stays in its history, with who took it and when. */
@Service
public class Release {

    /** So many articles that wait for the desk are shown at a time. */
    public static final int MOST = 50;

    private final Articles articles;
    private final State state;
    private final Records records;
    private final CurrentPerson people;
    private final ApplicationEventPublisher events;

    Release(Articles articles, State state, Records records, CurrentPerson people, ApplicationEventPublisher events) {
        this.articles = articles;
        this.state = state;
        this.records = records;
        this.people = people;
        this.events = events;
    }

    /** What is known of an article's review, handed around together. */
    @Component
    record State(Reviews reviews, Coverage coverage) {}

    /** Where steps are kept, handed around together. */
    @Component
    record Records(
            Milestones milestones,
            HistoryChain chain,
            PublicationRepository publications,
            HandedOverSheet handedOver) {}

    /** Where the article stands, and what the current person may do with it. */
    @Transactional(readOnly = true)
    @RolesAllowed("TRANSLATOR")
    public Whereabouts of(ArticleId id) {
        var article = articles.require(id);
        var me = people.require();
        return new Whereabouts(
                article.state(),
                records.milestones().of(id),
                Arrays.stream(Move.values())
                        .filter(move -> move.startsFrom(article.state()) && me.may(move.needed()))
                        .toList(),
                state.reviews().progress(id),
                state.coverage().of(id),
                records.chain().length(id),
                records.publications().corrections(id));
    }

    /** What is still open in the article, rows that nobody has read among it. */
    @Transactional(readOnly = true)
    @RolesAllowed("TRANSLATOR")
    public LeftOpen left(ArticleId article) {
        return new LeftOpen(
                state.reviews().order(article, RowFilter.UNREAD).size(),
                state.reviews().order(article, RowFilter.OPEN).size(),
                state.reviews().order(article, RowFilter.NEVER_READ).size());
    }

    /** The articles that wait for the desk's word, those that wait longest first, at most {@link #MOST}. */
    @RolesAllowed("CHIEF")
    public List<HandedOver> handedOver() {
        return records.handedOver().findAll(MOST);
    }

    /** How many articles wait for the desk's word. */
    @RolesAllowed("TRANSLATOR")
    public int handedOverCount() {
        return records.handedOver().count();
    }

    /** Moves an article, if the person may and it stands as the person saw it; a repeated command is not carried out again. */
    @Transactional
    @RolesAllowed("TRANSLATOR")
    public MoveOutcome move(MoveCommand command) {
        var me = people.require();
        var move = command.move();
        if (!me.may(move.needed())) {
            return new MoveOutcome.Refused(Refusal.NOT_ALLOWED);
        }
        if (articles.find(command.article()).filter(Article::isReadyForReview).isEmpty()) {
            return new MoveOutcome.Refused(Refusal.NO_SUCH_ARTICLE);
        }
        // The checks have their say before the desk has its.
        state.reviews().catchUp(command.article());
        records.chain().lock(command.article());
        // Read now that nobody else writes this article.
        var milestones = records.milestones().of(command.article());
        var repeated = milestones.stream()
                .filter(made -> made.command().equals(command.id()))
                .findFirst();
        if (repeated.isPresent()) {
            return new MoveOutcome.Done(repeated.get());
        }
        if (!milestones.isEmpty() && milestones.getLast().number() != command.seen()) {
            return new MoveOutcome.Stale(milestones.getLast());
        }
        var note = Heading.tidied(command.note());
        var address = move == Move.PUBLISH ? Heading.tidied(command.address()) : "";
        var refusal = refusal(command, articles.require(command.article()).state(), note, address);
        if (refusal.isPresent()) {
            return new MoveOutcome.Refused(refusal.get());
        }
        int neverRead = state.coverage().of(command.article()).nobodys();
        var words = new Milestones.Words(note, address, neverRead);
        return new MoveOutcome.Done(take(command.article(), move.kind(), move.to(), words, command.id()));
    }

    private Optional<Refusal> refusal(MoveCommand command, ArticleState now, String note, String address) {
        if (!command.move().startsFrom(now)) {
            return Optional.of(Refusal.NOT_FROM_HERE);
        }
        if (command.move() == Move.APPROVE) {
            if (!state.reviews().progress(command.article()).isSettled()) {
                return Optional.of(Refusal.NOT_SETTLED);
            }
            if (records.chain().length(command.article()) != command.history()) {
                return Optional.of(Refusal.CHANGED_SINCE);
            }
            if (!command.accepted() && state.coverage().of(command.article()).nobodys() > 0) {
                return Optional.of(Refusal.ROWS_UNREAD);
            }
        }
        if (command.move() == Move.HAND_OVER
                && !command.accepted()
                && !left(command.article()).isNothing()) {
            return Optional.of(Refusal.LEFT_OPEN);
        }
        return MoveText.wrong(command.move(), note, address);
    }

    /** A clean copy has gone out; what is published stays published. */
    @Transactional
    @RolesAllowed("TRANSLATOR")
    public void exported(ArticleId article, String format) {
        records.chain().lock(article);
        boolean published = articles.require(article).state() == ArticleState.PUBLISHED;
        take(
                article,
                Milestone.Kind.EXPORTED,
                published ? ArticleState.PUBLISHED : ArticleState.EXPORTED,
                new Milestones.Words(format, "", state.coverage().of(article).nobodys()),
                CommandId.random());
    }

    private Milestone take(
            ArticleId article, Milestone.Kind kind, ArticleState to, Milestones.Words words, CommandId command) {
        var made = records.milestones()
                .append(article, kind, words, people.require().id(), command);
        articles.moveTo(article, to);
        if (kind == Milestone.Kind.PUBLISHED) {
            records.publications().keep(made);
        }
        events.publishEvent(new UnitChanged(article, Set.of(), false));
        return made;
    }
}
