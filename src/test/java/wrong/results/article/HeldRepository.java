package wrong.results.article;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wrong: a result that is never closed, and keeps its connection. */
class HeldRepository {

    private final JdbcClient jdbc;

    HeldRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Long> numbers() {
        return jdbc.sql("select 1").query(Long.class).stream().toList();
    }
}
