package app.daejo.review;

import app.daejo.account.PersonId;
import app.daejo.article.ArticleId;
import app.daejo.revision.CommandId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
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
                where taken_back_at is null and (issue_id = :issue or issue_id is null and article_id = :article
                    and code = :code and quote = :quote and suggestion = :suggestion)
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

    /**
     * Lets a dismissal stand no more.
     *
     * @return the term that had been agreed on with it, 0 for none; empty where it did not stand
     */
    OptionalLong takeBack(long id, PersonId by, Instant at, CommandId with) {
        return jdbc
                .sql("""
                update dismissal d set taken_back_by = :by, taken_back_at = :at, taken_back_with = :with, term_id = null
                from dismissal was
                where d.id = :id and was.id = d.id and d.taken_back_at is null
                returning coalesce(was.term_id, 0)
                """)
                .param("id", id)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("with", with.value())
                .query(Long.class)
                .optional()
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    boolean wasTakenBackWith(CommandId command) {
        return jdbc.sql("select exists (select from dismissal where taken_back_with = :command)")
                .param("command", command.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Lets a dismissal that was taken back stand as it did.
     *
     * @param term its term; null for none
     */
    void giveAgain(Dismissed dismissed, @Nullable Long term) {
        var article = dismissed.article();
        var issue = dismissed.issue();
        jdbc.sql("""
                insert into dismissal
                    (article_id, code, quote, suggestion, issue_id, term_id, reason, dismissed_by, dismissed_at)
                values (:article, :code, :quote, :suggestion, :issue, :term, :reason, :by, :at)
                on conflict do nothing
                """)
                .param("article", article == null ? null : article.value())
                .param("code", dismissed.code())
                .param("quote", dismissed.quote())
                .param("suggestion", dismissed.suggestion())
                .param("issue", issue == null ? null : issue.value())
                .param("term", term)
                .param("reason", dismissed.reason())
                .param("by", dismissed.by().value())
                .param("at", dismissed.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What holds for an article, the desk's dismissals among it. */
    List<Dismissal> findFor(ArticleId article) {
        return jdbc.sql("""
                        select code, quote, suggestion from dismissal
                        where taken_back_at is null and (article_id = :article or article_id is null)
                        """)
                .param("article", article.value())
                .query((row, n) -> new Dismissal(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** Changes whenever something is dismissed, or heard again, on the whole desk. */
    String state() {
        return jdbc.sql("select count(*) || '.' || coalesce(max(id), 0) from dismissal"
                        + " where article_id is null and taken_back_at is null")
                .query(String.class)
                .single();
    }

    private static String suggestion(Issue issue) {
        return issue.suggestion() == null ? "" : issue.suggestion();
    }
}
