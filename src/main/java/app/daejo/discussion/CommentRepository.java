package app.daejo.discussion;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.text.Side;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code comment_thread} and {@code comment}. */
@Repository
class CommentRepository {

    private final JdbcClient jdbc;

    CommentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a conversation is. */
    record Place(ArticleId article, UnitId unit) {}

    Optional<Place> find(ThreadId thread) {
        return jdbc.sql("select article_id, unit_id from comment_thread where id = :id")
                .param("id", thread.value())
                .query((row, n) -> new Place(new ArticleId(row.getLong(1)), new UnitId(row.getLong(2))))
                .optional();
    }

    /** Empty if the article has no such row. */
    Optional<ThreadId> insertThread(Place place, NewComment comment, String quote) {
        var span = comment.span();
        return jdbc.sql("""
                insert into comment_thread (article_id, unit_id, number, side, span_start, span_end, quote)
                select :article, unit_id, latest_number, :side, :start, :end, :quote from unit_review
                where unit_id = :unit and article_id = :article
                returning id
                """)
                .param("article", place.article().value())
                .param("unit", place.unit().value())
                .param("side", comment.side().name())
                .param("start", span == null ? null : span.start())
                .param("end", span == null ? null : span.end())
                .param("quote", quote)
                .query((row, n) -> new ThreadId(row.getLong(1)))
                .optional();
    }

    boolean isSaid(UUID command) {
        return jdbc.sql("select exists (select from comment where command_id = :command)")
                .param("command", command)
                .query(Boolean.class)
                .single();
    }

    long insert(ThreadId thread, PersonId author, NewComment comment, Instant at) {
        return jdbc.sql("""
                insert into comment (thread_id, author, text, written_at, command_id)
                values (:thread, :author, :text, :at, :command) returning id
                """)
                .param("thread", thread.value())
                .param("author", author.value())
                .param("text", comment.text())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("command", comment.id())
                .query(Long.class)
                .single();
    }

    boolean withdraw(long comment, PersonId author, Instant at) {
        return jdbc.sql("""
                        update comment set withdrawn_at = :at
                        where id = :id and author = :author and withdrawn_at is null
                        """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", comment)
                        .param("author", author.value())
                        .update()
                > 0;
    }

    Optional<ThreadId> threadOf(long comment) {
        return jdbc.sql("select thread_id from comment where id = :id")
                .param("id", comment)
                .query((row, n) -> new ThreadId(row.getLong(1)))
                .optional();
    }

    void setResolved(ThreadId thread, @Nullable PersonId by, Instant at) {
        jdbc.sql("update comment_thread set resolved_by = :by, resolved_at = :at where id = :id")
                .param("by", by == null ? null : by.value())
                .param("at", by == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("id", thread.value())
                .update();
    }

    /** Conversations of a row, open ones first, oldest first; those in which everything is withdrawn are left out. */
    List<Conversation> findByUnit(UnitId unit) {
        var comments = new LinkedHashMap<Long, List<Comment>>();
        var heads = new LinkedHashMap<Long, Conversation>();
        jdbc.sql("""
                select t.id as thread, t.side, t.quote, t.resolved_by, c.* from comment_thread t
                join comment c on c.thread_id = t.id
                where t.unit_id = :unit
                    and exists (select from comment o where o.thread_id = t.id and o.withdrawn_at is null)
                order by t.resolved_by is not null, t.id, c.id
                """)
                .param("unit", unit.value())
                .query((row, n) -> {
                    long thread = row.getLong("thread");
                    long resolvedBy = row.getLong("resolved_by");
                    var resolver = row.wasNull() ? null : new PersonId(resolvedBy);
                    heads.putIfAbsent(
                            thread,
                            new Conversation(
                                    new ThreadId(thread),
                                    unit,
                                    Side.valueOf(row.getString("side")),
                                    row.getString("quote"),
                                    resolver,
                                    List.of()));
                    boolean withdrawn = row.getTimestamp("withdrawn_at") != null;
                    comments.computeIfAbsent(thread, key -> new ArrayList<>())
                            .add(new Comment(
                                    row.getLong("id"),
                                    new PersonId(row.getLong("author")),
                                    withdrawn ? "" : row.getString("text"),
                                    row.getTimestamp("written_at").toInstant(),
                                    withdrawn));
                    return thread;
                })
                .list();
        return heads.values().stream()
                .map(head -> new Conversation(
                        head.id(),
                        head.unit(),
                        head.side(),
                        head.quote(),
                        head.resolvedBy(),
                        comments.getOrDefault(head.id().value(), List.of())))
                .toList();
    }
}
