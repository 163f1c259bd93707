package app.daejo.revision;

import app.daejo.account.PersonId;
import app.daejo.article.ArticleId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what happened to articles as a whole; appends, never changes. */
@Service
public class Milestones {

    private final MilestoneRepository repository;
    private final HistoryChain chain;
    private final Clock clock;

    Milestones(MilestoneRepository repository, HistoryChain chain, Clock clock) {
        this.repository = repository;
        this.chain = chain;
        this.clock = clock;
    }

    /**
     * What is said of a step.
     *
     * @param note may be empty
     * @param address where it was published; else empty
     * @param neverRead rows that nobody has read
     */
    public record Words(String note, String address, int neverRead) {

        public static final Words NONE = new Words("", "", 0);
    }

    /** Appends a step, and a link of the article's chain for it, within the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    @RolesAllowed("TRANSLATOR")
    public Milestone append(ArticleId article, Milestone.Kind kind, Words words, PersonId by, CommandId command) {
        chain.lock(article);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var made = repository.insert(
                new Milestone(0, article, 0, kind, words.note(), words.address(), words.neverRead(), by, at, command));
        chain.append(article, List.of(new HistoryChain.Entry(ChainLink.Kind.MILESTONE, made.id(), 0, made.form())));
        return made;
    }

    /** The steps of an article, oldest first. */
    @RolesAllowed("TRANSLATOR")
    public List<Milestone> of(ArticleId article) {
        return repository.findByArticle(article);
    }

    /** The form of a step that its chain link covers. */
    @RolesAllowed("TRANSLATOR")
    public ChainHash form(Milestone milestone) {
        return milestone.form();
    }
}
