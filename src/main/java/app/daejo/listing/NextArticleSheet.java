package app.daejo.listing;

import app.daejo.account.PersonId;
import app.daejo.article.ArticleId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which article a person would take up next. */
@Repository
class NextArticleSheet {

    private final JdbcClient jdbc;

    NextArticleSheet(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One with rows to decide, in review and not put away: the person's own first, then what is nobody's; what is due earlier first. */
    Optional<NextArticle> find(ArticleId after, PersonId me) {
        return jdbc.sql("""
                select a.id, coalesce(nullif(a.target_title, ''), a.source_title) as title
                from article a
                left join lateral (
                    select * from article_assignment o where o.article_id = a.id order by o.number desc limit 1) n on true
                where a.id <> :after and a.step = 'CHECKED' and a.failure is null
                    and a.state in ('IN_REVIEW', 'REOPENED', 'WITH_DESK')
                    and (n.assignee is null or n.assignee = :me)
                    and not coalesce((
                        select o.away from article_shelf o where o.article_id = a.id order by o.number desc limit 1), false)
                    and exists (
                        select from unit_review r join translation_unit u on u.id = r.unit_id
                        where r.article_id = a.id and u.position is not null
                            and r.state in ('UNREAD', 'FLAGGED', 'PROPOSED'))
                order by n.assignee nulls last, n.due_on + coalesce(n.due_at, time '24:00') nulls last, a.id limit 1
                """)
                .param("after", after.value())
                .param("me", me.value())
                .query((row, n) -> new NextArticle(new ArticleId(row.getLong("id")), row.getString("title")))
                .optional();
    }
}
