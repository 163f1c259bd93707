package app.daejo.review;

import app.daejo.account.PersonId;
import app.daejo.article.ArticleId;
import app.daejo.termbase.Term;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dismissal, whole: what the checks are not to say, who said so, and why.
 *
 * @param article null for the whole desk
 * @param code null for whatever check
 * @param quote null for whatever text
 * @param suggestion null for whatever is suggested; empty where it suggests nothing
 * @param issue what it was said of; null where that is gone
 * @param term the term that was agreed on with it, and goes with it; null for none
 */
public record Dismissed(
        long id,
        @Nullable ArticleId article,
        @Nullable String code,
        @Nullable String quote,
        @Nullable String suggestion,
        @Nullable IssueId issue,
        @Nullable Term term,
        String reason,
        PersonId by,
        Instant at) {

    /** How far it reaches. */
    public DismissalScope scope() {
        if (article != null) {
            return quote == null ? DismissalScope.CHECK_IN_ARTICLE : DismissalScope.TEXT_IN_ARTICLE;
        }
        if (quote == null) {
            return DismissalScope.CHECK_ON_DESK;
        }
        return code == null ? DismissalScope.WORD_ON_DESK : DismissalScope.TEXT_ON_DESK;
    }
}
