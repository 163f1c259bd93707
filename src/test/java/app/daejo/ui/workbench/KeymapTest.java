package app.daejo.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the keys of the workbench, and the words that its browser part shows, to their rules. */
class KeymapTest {

    private static final Path COMPONENTS = Path.of("frontend", "components");
    private static final Pattern BINDING =
            Pattern.compile("\\{ name: '([^']+)', modes: \\[([^]]*)], keys: \\[([^]]*)](?:, letter: (true))? }");
    private static final Pattern SPOKEN = Pattern.compile("\\bsay\\('([\\w.]+)'");

    private record Binding(String name, List<String> modes, List<String> keys, boolean letter) {}

    @Test
    void noTwoCommandsClaimTheSameKeyInOneMode() throws IOException {
        assertThat(collisions(table())).isEmpty();
    }

    @Test
    void aCollisionWouldBeFound() {
        var table = List.of(
                new Binding("row.next", List.of("reading", "alignment"), List.of("KeyJ"), true),
                new Binding("join", List.of("alignment"), List.of("KeyJ"), true));
        assertThat(collisions(table)).containsExactly("alignment KeyJ: row.next, join");
    }

    @Test
    void leavesTheBrowsersOwnKeysAlone() throws IOException {
        assertThat(table()).allSatisfy(binding -> assertThat(binding.keys())
                .doesNotContain("Ctrl+KeyW", "Ctrl+KeyT", "Ctrl+KeyN", "Ctrl+KeyL", "Ctrl+KeyR", "F5"));
    }

    @Test
    void singleCharactersAreMarkedSoThatTheyCanBeSwitchedOff() throws IOException {
        var characters = Pattern.compile("(Shift\\+)?(Key.|Digit.|Numpad.|Slash|Bracket.*|Space)");
        assertThat(table()).allSatisfy(binding -> assertThat(binding.letter())
                .as(binding.name())
                .isEqualTo(binding.keys().stream()
                        .anyMatch(key -> characters.matcher(key).matches())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void everyKeyAndEveryWordOfTheBrowserPartExistsInBothLanguages(String language) throws IOException {
        var words = bundle(language);
        var wanted = new TreeSet<String>();
        table().stream()
                .filter(binding -> binding.modes().contains("reading")
                        || binding.modes().contains("alignment")
                        || binding.modes().contains("approvals")
                        || binding.modes().contains("list")
                        || binding.modes().contains("proof"))
                .forEach(binding -> wanted.add("key." + binding.name()));
        for (var file : modules()) {
            SPOKEN.matcher(Files.readString(file)).results().forEach(match -> wanted.add(match.group(1)));
        }
        assertThat(wanted).hasSizeGreaterThan(60);
        assertThat(wanted.stream().filter(key -> !words.containsKey("workbench." + key)))
                .isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(bundle("en").keySet()).isEqualTo(bundle("ko").keySet());
    }

    @Test
    void noModuleTurnsTextIntoMarkup() throws IOException {
        for (var file : modules()) {
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "unsafeHTML");
        }
    }

    private static List<String> collisions(List<Binding> table) {
        var owners = new HashMap<String, String>();
        var found = new ArrayList<String>();
        for (var binding : table) {
            for (var mode : binding.modes()) {
                for (var key : binding.keys()) {
                    var place = mode + " " + key;
                    var owner = owners.put(place, binding.name());
                    if (owner != null) {
                        found.add(place + ": " + owner + ", " + binding.name());
                    }
                }
            }
        }
        return found;
    }

    private static List<Binding> table() throws IOException {
        var source = Files.readString(COMPONENTS.resolve("keymap.js"));
        var table = BINDING.matcher(source)
                .results()
                .map(match -> new Binding(
                        match.group(1), quoted(match.group(2)), quoted(match.group(3)), match.group(4) != null))
                .toList();
        // A binding written in another shape would escape this test.
        assertThat(table).hasSize(source.split("\\{ name: ", -1).length - 1).hasSizeGreaterThan(40);
        return table;
    }

    private static List<String> quoted(String list) {
        return Arrays.stream(list.split(","))
                .map(item -> item.strip().replace("'", ""))
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static List<Path> modules() throws IOException {
        try (var files = Files.list(COMPONENTS)) {
            return files.filter(file -> file.toString().endsWith(".js")).toList();
        }
    }

    private static Properties bundle(String language) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(
                Path.of("src", "main", "resources", "i18n", "workbench_" + language + ".properties"))));
        return properties;
    }
}
