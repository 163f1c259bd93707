package app.daejo.account;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code desk}. */
@Repository
class DeskRepository {

    private final JdbcClient jdbc;

    DeskRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Desk> find() {
        return jdbc.sql("select name, four_eyes from desk")
                .query((row, number) -> new Desk(row.getString("name"), row.getBoolean("four_eyes")))
                .optional();
    }

    void create(Desk desk) {
        jdbc.sql("insert into desk (name, four_eyes) values (:name, :fourEyes)")
                .param("name", desk.name())
                .param("fourEyes", desk.fourEyes())
                .update();
    }

    void rename(String name) {
        jdbc.sql("update desk set name = :name").param("name", name).update();
    }

    /** @return whether that was a change */
    boolean setFourEyes(boolean on) {
        return jdbc.sql("update desk set four_eyes = :on where four_eyes <> :on")
                        .param("on", on)
                        .update()
                > 0;
    }
}
