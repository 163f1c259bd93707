package app.daejo.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeskHomeTest {

    @Test
    void isTheFolderThatIsNamed() {
        assertThat(DeskHome.of("/srv/my desk", Map.of("HOME", "/home/kim")).folder())
                .isEqualTo(Path.of("/srv/my desk"));
    }

    @Test
    void isElseInTheUsersDataFolder() {
        assertThat(DeskHome.of(null, Map.of("XDG_DATA_HOME", "/data", "HOME", "/home/kim"))
                        .folder())
                .isEqualTo(Path.of("/data/daejo"));
        assertThat(DeskHome.of(" ", Map.of("HOME", "/home/kim")).folder())
                .isEqualTo(Path.of("/home/kim/.local/share/daejo"));
    }

    @Test
    void aRelativeDataFolderIsIgnoredAsTheSpecificationSays() {
        assertThat(DeskHome.of(null, Map.of("XDG_DATA_HOME", "data", "HOME", "/home/kim"))
                        .folder())
                .isEqualTo(Path.of("/home/kim/.local/share/daejo"));
    }

    @Test
    void anEmptyHomeFallsBackToTheAccounts() {
        assertThat(DeskHome.of(null, Map.of("HOME", "")).folder())
                .isEqualTo(Path.of(System.getProperty("user.home"), ".local/share/daejo"));
    }
}
