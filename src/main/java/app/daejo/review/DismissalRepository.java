package app.daejo.review;

import app.daejo.article.ArticleId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code dismissal}. */
@Repository
class DismissalRepository {

    private final JdbcClient jdbc;

    DismissalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The checks are not to say this again.
     *
     * @param term the term that was agreed on instead; null for none
     */
    void insert(Decision because, Issue issue, DismissalScope scope, @Nullable Long term) {
        boolean exact = scope == DismissalScope.TEXT_IN_ARTICLE;
        jdbc.sql("""
                insert into dismissal
                    (article_id, code, quote, suggestion, issue_id, term_id, reason, dismissed_by, dismissed_at)
                values (:article, :code, :quote, :suggestion, :issue, :term, :reason, :by, :at)
                on conflict do nothing
                """)
                .param("article", scope.isOneArticle() ? because.article().value() : null)
                .param("code", scope.isOneCheck() ? issue.code() : null)
                .param("quote", scope.isOneText() ? issue.quote() : null)
                .param("suggestion", exact ? suggestion(issue) : null)
                .param("issue", issue.id().value())
                .param("term", term)
                .param("reason", because.reason())
                .param("by", because.decidedBy().value())
                .param("at", because.decidedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * The checks may say again what was dismissed on this issue.
     *
     * @return the terms that had been agreed on with it
     */
    List<Long> takeBack(ArticleId article, Issue issue) {
        return jdbc
                .sql("""
                delete from dismissal
                where issue_id = :issue or issue_id is null and article_id = :article and code = :code
                    and quote = :quote and suggestion = :suggestion
                returning term_id
                """)
                .param("issue", issue.id().value())
                .param("article", article.value())
                .param("code", issue.code())
                .param("quote", issue.quote())
                .param("suggestion", suggestion(issue))
                .query((row, n) -> row.getObject("term_id") == null ? 0L : row.getLong("term_id"))
                .list()
                .stream()
                .filter(term -> term > 0)
                .toList();
    }

    /** What holds for an article, the desk's dismissals among it. */
    List<Dismissal> findFor(ArticleId article) {
        return jdbc.sql(
                        "select code, quote, suggestion from dismissal where article_id = :article or article_id is null")
                .param("article", article.value())
                .query((row, n) -> new Dismissal(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** Changes whenever something is dismissed, or heard again, on the whole desk. */
    String state() {
        return jdbc.sql("select count(*) || '.' || coalesce(max(id), 0) from dismissal where article_id is null")
                .query(String.class)
                .single();
    }

    private static String suggestion(Issue issue) {
        return issue.suggestion() == null ? "" : issue.suggestion();
    }
}
