package app.daejo.article;

import app.daejo.account.PersonId;
import app.daejo.segmentation.Block;
import app.daejo.segmentation.BlockKind;
import app.daejo.segmentation.FurnitureReason;
import app.daejo.segmentation.SegmentedText;
import app.daejo.text.Side;
import app.daejo.text.Span;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Keeps articles, their texts as received and their segments. */
@Service
public class Articles {

    private final ArticleRepository repository;
    private final CancelRepository cancels;
    private final ApplicationEventPublisher events;

    Articles(ArticleRepository repository, CancelRepository cancels, ApplicationEventPublisher events) {
        this.repository = repository;
        this.cancels = cancels;
        this.events = events;
    }

    /** Stores the texts, of which the Korean may be missing; the article is then at {@link JourneyStep#RECEIVED}. */
    @RolesAllowed("TRANSLATOR")
    public ArticleId store(List<ReceivedText> texts, PersonId receivedBy, Instant receivedAt) {
        var heading = Heading.ofTitles(firstLine(texts, Side.SOURCE), firstLine(texts, Side.TARGET));
        var id = repository.insert(heading, receivedBy, receivedAt);
        texts.forEach(text -> repository.insertText(id, text));
        return id;
    }

    private static String firstLine(List<ReceivedText> texts, Side side) {
        return texts.stream()
                .filter(text -> text.side() == side)
                .flatMap(text -> text.decoded().lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(line -> line.length() > 200 ? line.substring(0, 200) : line)
                .orElse("");
    }

    /** Stores a side's segments, and reads off them what stands above the article. */
    @RolesAllowed("TRANSLATOR")
    public void storeSegments(ArticleId article, Side side, SegmentedText segmented) {
        repository.insertSegments(article, side, segmented);
        var before = require(article).heading();
        var title = first(segmented, BlockKind.HEADLINE)
                .map(headline -> headline.segments().getFirst().text())
                .orElse(before.title(side));
        var byline = first(segmented, BlockKind.BYLINE).map(Articles::line).orElse("");
        repository.setHeading(article, before.with(side, title, byline));
    }

    /** Stores the Korean of an article that came without, and what its first lines say of title and byline. */
    @RolesAllowed("EDITOR")
    public void addSource(ArticleId article, ReceivedText text, SegmentedText segmented) {
        repository.insertText(article, text);
        var before = require(article).heading();
        repository.setHeading(
                article, before.with(Side.SOURCE, firstLine(List.of(text), Side.SOURCE), before.sourceByline()));
        storeSegments(article, Side.SOURCE, segmented);
    }

    private static Optional<Block> first(SegmentedText segmented, BlockKind kind) {
        return segmented.blocks().stream().filter(block -> block.kind() == kind).findFirst();
    }

    private static String line(Block block) {
        return Heading.tidied(block.segments().stream()
                .map(segment -> segment.text() + segment.after())
                .collect(Collectors.joining()));
    }

    @RolesAllowed("TRANSLATOR")
    public Optional<Article> find(ArticleId id) {
        return repository.find(id);
    }

    /** @throws java.util.NoSuchElementException if there is no such article */
    @RolesAllowed("TRANSLATOR")
    public Article require(ArticleId id) {
        return repository.find(id).orElseThrow();
    }

    /** As {@link #find}, and keeps others from taking the article a step further until the transaction ends. */
    @RolesAllowed("TRANSLATOR")
    public Optional<Article> lock(ArticleId id) {
        return repository.findAndLock(id);
    }

    /** All articles, newest first. */
    @RolesAllowed("TRANSLATOR")
    public List<Article> all() {
        return repository.findAll();
    }

    /** Articles whose way in was interrupted, oldest first; failed ones are not among them. */
    @RolesAllowed("TRANSLATOR")
    public List<Article> unfinished() {
        return repository.findUnfinished();
    }

    @RolesAllowed("TRANSLATOR")
    public Optional<ReceivedText> text(ArticleId article, Side side) {
        return repository.findText(article, side);
    }

    /** What stands before the first segment. */
    @RolesAllowed("TRANSLATOR")
    public String lead(ArticleId article, Side side) {
        return repository.lead(article, side);
    }

    @RolesAllowed("TRANSLATOR")
    public List<StoredSegment> segments(ArticleId article, Side side) {
        return repository.findSegments(article, side);
    }

    @RolesAllowed("TRANSLATOR")
    public void reach(ArticleId article, JourneyStep step) {
        repository.setStep(article, step);
        if (step.isLast()) {
            repository.setState(article, ArticleState.IN_REVIEW);
        }
    }

    @RolesAllowed("TRANSLATOR")
    public void fail(ArticleId article, String why) {
        repository.setFailure(article, why);
    }

    /** The way in of an article that failed is tried again; says whether it had failed. */
    @RolesAllowed("TRANSLATOR")
    public boolean tryAgain(ArticleId article) {
        boolean stopped = repository.clearFailure(article);
        if (stopped) {
            cancels.forget(article);
        }
        return stopped;
    }

    /** The way in is to stop after the step that is under way; returns at once. */
    @RolesAllowed("TRANSLATOR")
    public void askToCancel(ArticleId article, PersonId by, Instant at) {
        cancels.ask(article, by, at);
    }

    @RolesAllowed("TRANSLATOR")
    public boolean isToCancel(ArticleId article) {
        return cancels.find(article).isPresent();
    }

    /** The article stands elsewhere on its way to the reader. */
    @RolesAllowed("TRANSLATOR")
    public void moveTo(ArticleId article, ArticleState state) {
        repository.setState(article, state);
    }

    /** Somebody has worked on the article: if it had left the reviewers' hands, it is back in them, and that is said. */
    @RolesAllowed("TRANSLATOR")
    public boolean workedOn(ArticleId article) {
        return repository.reopen(article);
    }

    /** Makes a segment furniture, or something else again; {@code reason} is null unless it becomes furniture. */
    @RolesAllowed("TRANSLATOR")
    public void changeKind(
            ArticleId article, Side side, int position, BlockKind kind, @Nullable FurnitureReason reason) {
        repository.setKind(article, side, position, kind, reason);
    }

    /** Cuts a segment in two; what stands at the gap comes to stand between them, so that no character is lost. */
    @RolesAllowed("TRANSLATOR")
    public void cut(ArticleId article, Side side, int position, Span gap) {
        var whole = segments(article, side).get(position);
        repository.moveSegments(article, side, position, 1);
        repository.copySegment(article, side, position);
        repository.setText(
                article,
                side,
                position,
                whole.text().substring(0, gap.start()),
                whole.text().substring(gap.start(), gap.end()));
        repository.setText(article, side, position + 1, whole.text().substring(gap.end()), whole.after());
    }

    /**
     * Makes one segment of the one at {@code position} and the next, with what stands between them.
     *
     * @return where in its text they met
     */
    @RolesAllowed("TRANSLATOR")
    public Span merge(ArticleId article, Side side, int position) {
        var all = segments(article, side);
        var upper = all.get(position);
        var lower = all.get(position + 1);
        repository.deleteSegment(article, side, position + 1);
        repository.setText(article, side, position, upper.text() + upper.after() + lower.text(), lower.after());
        repository.moveSegments(article, side, position + 1, -1);
        int end = upper.text().length();
        return new Span(end, end + upper.after().length());
    }

    /** Forgets an article whose way in was cancelled before it had a history. */
    @RolesAllowed("TRANSLATOR")
    public void forget(ArticleId article) {
        repository.delete(article);
        cancels.forget(article);
    }

    /** Leaves an article where its way in was cancelled: what has a history is never deleted. */
    @RolesAllowed("TRANSLATOR")
    public void leave(ArticleId article) {
        repository.setFailure(article, Article.CANCELLED);
        cancels.find(article).ifPresent(by -> events.publishEvent(new WayInCancelled(article, by)));
    }
}
