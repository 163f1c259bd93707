package app.daejo.revision;

import app.daejo.account.PersonId;
import app.daejo.article.ArticleId;
import app.daejo.article.Articles;
import app.daejo.text.Side;
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
    private final Articles articles;
    private final Clock clock;

    Milestones(MilestoneRepository repository, HistoryChain chain, Articles articles, Clock clock) {
        this.repository = repository;
        this.chain = chain;
        this.articles = articles;
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
        chain.append(article, List.of(new HistoryChain.Entry(ChainLink.Kind.MILESTONE, made.id(), 0, form(made))));
        return made;
    }

    /** The steps of an article, oldest first. */
    @RolesAllowed("TRANSLATOR")
    public List<Milestone> of(ArticleId article) {
        return repository.findByArticle(article);
    }

    /** The form of a step that its chain link covers: where the Korean came with it, that Korean as it is kept now, too. */
    @RolesAllowed("TRANSLATOR")
    public ChainHash form(Milestone milestone) {
        var form = milestone.form();
        if (milestone.kind() == Milestone.Kind.SOURCE_ADDED) {
            articles.text(milestone.article(), Side.SOURCE).ifPresent(text -> form.and(text.fileName())
                    .and(text.format())
                    .and(text.charset())
                    .and(text.byteOrderMark() ? 1 : 0)
                    .and(text.original())
                    .and(text.decoded()));
        }
        return form;
    }
}
