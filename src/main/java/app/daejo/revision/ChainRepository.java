package app.daejo.revision;

import app.daejo.article.ArticleId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code chain_head} and {@code chain_link}. */
@Repository
class ChainRepository {

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ChainRepository(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The end of the chain, its row locked until the transaction ends; a chain is begun where there is none. */
    Head lockHead(ArticleId article) {
        jdbc.sql("insert into chain_head (article_id, length, hash) values (:article, 0, :hash) on conflict do nothing")
                .param("article", article.value())
                .param("hash", ChainHash.BEGINNING)
                .update();
        return jdbc.sql("select length, hash from chain_head where article_id = :article for update")
                .param("article", article.value())
                .query((row, n) -> new Head(row.getLong("length"), row.getBytes("hash")))
                .single();
    }

    Optional<Head> head(ArticleId article) {
        return jdbc.sql("select length, hash from chain_head where article_id = :article")
                .param("article", article.value())
                .query((row, n) -> new Head(row.getLong("length"), row.getBytes("hash")))
                .optional();
    }

    void moveHead(ArticleId article, Head head) {
        jdbc.sql("update chain_head set length = :length, hash = :hash where article_id = :article")
                .param("length", head.length())
                .param("hash", head.hash())
                .param("article", article.value())
                .update();
    }

    void insert(List<ChainLink> links) {
        for (int from = 0; from < links.size(); from += BATCH) {
            batches.batchUpdate(
                    "insert into chain_link (article_id, number, kind, subject, part, hash) values (?, ?, ?, ?, ?, ?)",
                    links.subList(from, Math.min(links.size(), from + BATCH)).stream()
                            .map(link -> new Object[] {
                                link.article().value(),
                                link.number(),
                                link.kind().name(),
                                link.subject(),
                                link.part(),
                                link.hash()
                            })
                            .toList());
        }
    }

    List<ChainLink> links(ArticleId article) {
        return jdbc.sql("select * from chain_link where article_id = :article order by number")
                .param("article", article.value())
                .query((row, n) -> new ChainLink(
                        article,
                        row.getLong("number"),
                        ChainLink.Kind.valueOf(row.getString("kind")),
                        row.getLong("subject"),
                        row.getInt("part"),
                        row.getBytes("hash")))
                .list();
    }

    record Head(long length, byte[] hash) {}
}
