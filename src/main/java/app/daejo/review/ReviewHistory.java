package app.daejo.review;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.revision.ChainHash;
import app.daejo.revision.ChainLink;
import app.daejo.revision.CommandId;
import app.daejo.revision.HistoryChain;
import app.daejo.revision.Milestone;
import app.daejo.revision.Milestones;
import app.daejo.revision.Revision;
import app.daejo.revision.Revisions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The history of an article: wordings, decisions and steps of the whole, in one chain that can be proved whole. */
@Service
public class ReviewHistory {

    private final Revisions revisions;
    private final DecisionRepository decisions;
    private final Milestones milestones;
    private final HistoryChain chain;
    private final Clock clock;

    ReviewHistory(
            Revisions revisions, DecisionRepository decisions, Milestones milestones, HistoryChain chain, Clock clock) {
        this.revisions = revisions;
        this.decisions = decisions;
        this.milestones = milestones;
        this.chain = chain;
        this.clock = clock;
    }

    /** A unit's wordings, oldest first. */
    @RolesAllowed("TRANSLATOR")
    public List<Revision> wordings(UnitId unit) {
        return revisions.of(unit);
    }

    /** What was decided about a unit, oldest first. */
    @RolesAllowed("TRANSLATOR")
    public List<Decision> decisions(UnitId unit) {
        return decisions.findByUnit(unit);
    }

    /** When and through whom the Korean of an article came that it did not come with. */
    @RolesAllowed("TRANSLATOR")
    public Optional<Milestone> sourceAdded(ArticleId article) {
        return milestones.of(article).stream()
                .filter(made -> made.kind() == Milestone.Kind.SOURCE_ADDED)
                .findFirst();
    }

    /**
     * Proves that nothing in an article's history was altered, left out or put in.
     *
     * @return what is wrong, a line each; empty if the history is whole
     */
    @Transactional(readOnly = true)
    @RolesAllowed("TRANSLATOR")
    public List<String> verify(ArticleId article) {
        Map<String, ChainHash> forms = new HashMap<>();
        for (var revision : revisions.of(article)) {
            forms.put(
                    key(ChainLink.Kind.REVISION, revision.unit().value(), revision.number()), revisions.form(revision));
        }
        for (var decision : decisions.findByArticle(article)) {
            forms.put(key(ChainLink.Kind.DECISION, decision.id(), 0), decision.form());
        }
        for (var milestone : milestones.of(article)) {
            forms.put(key(ChainLink.Kind.MILESTONE, milestone.id(), 0), milestones.form(milestone));
        }
        var wrong = new ArrayList<>(chain.verify(article, link -> take(forms, link)));
        forms.keySet().stream().sorted().forEach(entry -> wrong.add(entry + " is in no link of the chain"));
        return wrong;
    }

    private static @Nullable ChainHash take(Map<String, ChainHash> forms, ChainLink link) {
        return forms.remove(key(link.kind(), link.subject(), link.part()));
    }

    private static String key(ChainLink.Kind kind, long subject, int part) {
        return kind + " " + subject + "/" + part;
    }

    void append(ArticleId article, List<Revision> wordings) {
        revisions.append(article, wordings);
    }

    void append(Decision decision) {
        chain.append(
                decision.article(),
                List.of(new HistoryChain.Entry(ChainLink.Kind.DECISION, decision.id(), 0, decision.form())));
    }

    void reopen(ArticleId article, PersonId by, CommandId command) {
        milestones.append(article, Milestone.Kind.REOPENED, Milestones.Words.NONE, by, command);
    }

    /** The Korean of an article has come after all; it has to be stored by then. */
    void sourceAdded(ArticleId article, String fileName, PersonId by, CommandId command) {
        milestones.append(article, Milestone.Kind.SOURCE_ADDED, new Milestones.Words(fileName, "", 0), by, command);
    }

    /** Number of the newest step of the whole; 0 if there is none. */
    int steps(ArticleId article) {
        var all = milestones.of(article);
        return all.isEmpty() ? 0 : all.getLast().number();
    }

    /** Keeps other writers of the article waiting until the transaction ends. */
    void lock(ArticleId article) {
        chain.lock(article);
    }

    /** Now, to the microsecond: what PostgreSQL can keep and the chain covers. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
