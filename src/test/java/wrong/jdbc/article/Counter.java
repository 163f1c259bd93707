package wrong.jdbc.article;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Wrong: SQL outside a repository. */
class Counter {

    int count(JdbcClient jdbc) {
        return jdbc.sql("select 1").query(Integer.class).single();
    }
}
