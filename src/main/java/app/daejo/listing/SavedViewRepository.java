package app.daejo.listing;

import app.daejo.account.PersonId;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code saved_view}. */
@Repository
class SavedViewRepository {

    private final JdbcClient jdbc;

    SavedViewRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SavedView> of(PersonId person) {
        return jdbc.sql("select id, name, query from saved_view where person_id = :person order by id")
                .param("person", person.value())
                .query((row, n) ->
                        new SavedView(row.getLong("id"), row.getString("name"), read(row.getString("query"))))
                .list();
    }

    /** Says whether the name was free. */
    boolean insert(PersonId person, String name, ListQuery query) {
        return jdbc.sql("""
                        insert into saved_view (person_id, name, query) values (:person, :name, :query)
                        on conflict do nothing
                        """)
                        .param("person", person.value())
                        .param("name", name)
                        .param("query", write(query))
                        .update()
                == 1;
    }

    /** Says whether the person has the view. */
    boolean rename(PersonId person, long id, String name) {
        return jdbc.sql("update saved_view set name = :name where id = :id and person_id = :person")
                        .param("name", name)
                        .param("id", id)
                        .param("person", person.value())
                        .update()
                == 1;
    }

    /** Says whether the person had the view. */
    boolean delete(PersonId person, long id) {
        return jdbc.sql("delete from saved_view where id = :id and person_id = :person")
                        .param("id", id)
                        .param("person", person.value())
                        .update()
                == 1;
    }

    private static String write(ListQuery query) {
        return query.parameters().entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static ListQuery read(String stored) {
        var parameters = new HashMap<String, String>();
        Arrays.stream(stored.split("&"))
                .map(parameter -> parameter.split("=", 2))
                .filter(parameter -> parameter.length == 2)
                .forEach(parameter ->
                        parameters.put(parameter[0], URLDecoder.decode(parameter[1], StandardCharsets.UTF_8)));
        return ListQuery.parse(parameters::get);
    }
}
