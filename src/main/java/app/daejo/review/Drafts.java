package app.daejo.review;

import app.daejo.account.CurrentPerson;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person has typed and not saved: kept for that person alone, and no part of the history. */
@Service
public class Drafts {

    private final DraftRepository drafts;
    private final CurrentPerson people;
    private final Clock clock;

    Drafts(DraftRepository drafts, CurrentPerson people, Clock clock) {
        this.drafts = drafts;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Keeps a draft in place of the person's earlier one of that row.
     *
     * @return false if it cannot be kept: too long, not storable, the row is gone, or a later one is kept
     */
    @Transactional
    @RolesAllowed("EDITOR")
    public boolean keep(Draft draft) {
        if (Wording.refusal(draft.text()).isPresent()
                || Wording.refusal(draft.base()).isPresent()) {
            return false;
        }
        // A browser whose clock is ahead would outdo every draft that is typed elsewhere.
        Instant now = clock.instant();
        var typed = draft.typedAt().isAfter(now) ? now : draft.typedAt();
        return drafts.keep(
                people.require().id(), new Draft(draft.unit(), draft.version(), draft.base(), draft.text(), typed));
    }

    /** Forgets the person's draft of a row: it is saved, or given up. */
    @Transactional
    @RolesAllowed("TRANSLATOR")
    public void discard(UnitId unit) {
        drafts.discard(people.require().id(), unit);
    }

    /** The person's own drafts in an article, in reading order. */
    @RolesAllowed("TRANSLATOR")
    public List<Draft> mine(ArticleId article) {
        return drafts.find(people.require().id(), article);
    }
}
