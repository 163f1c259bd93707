package app.daejo.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.testing.DatabaseTest;
import app.daejo.testing.TestPeople;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class OpenSessionsIT {

    @Autowired
    private PersonRepository people;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private HikariDataSource database;

    @Test
    void askingWhoseSessionsAreOverKeepsNoConnection() {
        var person = testPeople.named("kim", Role.EDITOR);
        int before = database.getHikariPoolMXBean().getActiveConnections();
        for (int i = 0; i < 3; i++) {
            assertThat(people.generations(Set.of(person.id()))).containsOnlyKeys(person.id());
        }
        assertThat(database.getHikariPoolMXBean().getActiveConnections()).isEqualTo(before);
    }
}
