package app.daejo.revision;

import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every wording of every unit; appends, never changes. */
@Service
public class Revisions {

    private final RevisionRepository repository;
    private final HistoryChain chain;

    Revisions(RevisionRepository repository, HistoryChain chain) {
        this.repository = repository;
        this.chain = chain;
    }

    /**
     * Appends wordings of one article, and a link of its chain for each, within the caller's transaction.
     *
     * @throws org.springframework.dao.DuplicateKeyException if a unit already has a revision of that number: of two writers one wins
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @RolesAllowed("TRANSLATOR")
    public void append(ArticleId article, List<Revision> revisions) {
        repository.insert(revisions);
        chain.append(
                article,
                revisions.stream()
                        .map(revision -> new HistoryChain.Entry(
                                ChainLink.Kind.REVISION,
                                revision.unit().value(),
                                revision.number(),
                                ChainHash.of(revision)))
                        .toList());
    }

    @RolesAllowed("TRANSLATOR")
    public Optional<Revision> find(UnitId unit, int number) {
        return repository.find(unit, number);
    }

    /** @throws java.util.NoSuchElementException if the unit has no revision of that number */
    @RolesAllowed("TRANSLATOR")
    public Revision require(UnitId unit, int number) {
        return repository.find(unit, number).orElseThrow();
    }

    /** A unit's wordings, oldest first. */
    @RolesAllowed("TRANSLATOR")
    public List<Revision> of(UnitId unit) {
        return repository.findByUnit(unit);
    }

    /** The newest wording of every unit of an article, in no order. */
    @RolesAllowed("TRANSLATOR")
    public List<Revision> latest(ArticleId article) {
        return repository.findLatest(article);
    }

    /** All wordings of an article, by unit and number. */
    @RolesAllowed("TRANSLATOR")
    public List<Revision> of(ArticleId article) {
        return repository.findByArticle(article);
    }

    /** The form of a revision that its chain link covers. */
    @RolesAllowed("TRANSLATOR")
    public ChainHash form(Revision revision) {
        return ChainHash.of(revision);
    }
}
