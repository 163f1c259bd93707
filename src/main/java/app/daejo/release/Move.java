package app.daejo.release;

import static app.daejo.article.ArticleState.APPROVED;
import static app.daejo.article.ArticleState.EXPORTED;
import static app.daejo.article.ArticleState.IN_REVIEW;
import static app.daejo.article.ArticleState.PUBLISHED;
import static app.daejo.article.ArticleState.REOPENED;
import static app.daejo.article.ArticleState.WITH_DESK;

import app.daejo.account.Role;
import app.daejo.article.ArticleState;
import app.daejo.revision.Milestone;
import java.util.Set;

/** What a person can do with an article as a whole: who may, from where, and where it stands then. */
public enum Move {
    HAND_OVER(Role.EDITOR, Milestone.Kind.HANDED_OVER, WITH_DESK, IN_REVIEW, REOPENED),
    /** The desk has it no more, because whoever handed it over has something left to do. */
    TAKE_BACK(Role.EDITOR, Milestone.Kind.TAKEN_BACK, IN_REVIEW, WITH_DESK),
    /** The desk sends it back, and says why. */
    RETURN(Role.CHIEF, Milestone.Kind.RETURNED, IN_REVIEW, WITH_DESK),
    /** The desk's word on the whole; every row has to be decided. */
    APPROVE(Role.CHIEF, Milestone.Kind.APPROVED, APPROVED, IN_REVIEW, REOPENED, WITH_DESK),
    PUBLISH(Role.EDITOR, Milestone.Kind.PUBLISHED, PUBLISHED, APPROVED, EXPORTED),
    REOPEN(Role.EDITOR, Milestone.Kind.REOPENED, REOPENED, APPROVED, EXPORTED, PUBLISHED);

    private final Role needed;
    private final Milestone.Kind kind;
    private final ArticleState to;
    private final Set<ArticleState> from;

    Move(Role needed, Milestone.Kind kind, ArticleState to, ArticleState... from) {
        this.needed = needed;
        this.kind = kind;
        this.to = to;
        this.from = Set.of(from);
    }

    /** The least role that may. */
    public Role needed() {
        return needed;
    }

    public boolean startsFrom(ArticleState state) {
        return from.contains(state);
    }

    Milestone.Kind kind() {
        return kind;
    }

    ArticleState to() {
        return to;
    }
}
