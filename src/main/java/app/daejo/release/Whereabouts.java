package app.daejo.release;

import app.daejo.article.ArticleState;
import app.daejo.review.Coverage;
import app.daejo.review.Progress;
import app.daejo.revision.Milestone;
import java.util.List;

/**
 * Where an article stands on its way out, for one person.
 *
 * @param milestones oldest first
 * @param open what this person may do with it now
 * @param history how many entries the article's history has: wordings, decisions and milestones
 * @param corrections rows that would be published otherwise than they first were
 */
public record Whereabouts(
        ArticleState state,
        List<Milestone> milestones,
        List<Move> open,
        Progress progress,
        Coverage.Extent read,
        long history,
        int corrections) {

    public Whereabouts {
        milestones = List.copyOf(milestones);
        open = List.copyOf(open);
    }

    /** Number of the newest milestone; 0 if there is none. */
    public int number() {
        return milestones.isEmpty() ? 0 : milestones.getLast().number();
    }
}
