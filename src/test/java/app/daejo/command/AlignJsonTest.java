package app.daejo.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs may rely on in {@code align --format json}. */
class AlignJsonTest {

    private static final List<String> SOURCE =
            List.of("한가람이 13일 서울에 왔다.", "공유하기 프린트 스크랩", "그는 2019년 LA에서 \"파도\"를 노래했다.", "\u200F관객은 36만 명\\이었다.\t");
    private static final List<String> TARGET = List.of(
            "Han Ga-ram came to Seoul on the 13th.", "He sang \"Wave\" in LA in 2019.", "There were 360,000 people.");

    private final Path folder;

    AlignJsonTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private JsonNode align(List<String> source, List<String> target) throws IOException {
        var out = new StringWriter();
        int code = new CommandLine(new DaejoCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(
                        "align",
                        "--format",
                        "json",
                        Files.write(folder.resolve("ko"), source).toString(),
                        Files.write(folder.resolve("en"), target).toString());
        assertThat(code).isZero();
        return new JsonMapper().readTree(out.toString());
    }

    @Test
    void everyPairingHasItsTextsItsConfidenceAndItsReasons() throws IOException {
        for (var pairing : align(SOURCE, TARGET)) {
            assertThat(pairing.propertyNames())
                    .containsExactly("source", "target", "confidence", "sourceText", "targetText", "reasons");
            assertThat(texts(pairing, "source", SOURCE)).isEqualTo(strings(pairing.get("sourceText")));
            assertThat(texts(pairing, "target", TARGET)).isEqualTo(strings(pairing.get("targetText")));
            assertThat(pairing.get("confidence").asDouble()).isBetween(0.0, 1.0);
            boolean paired =
                    !pairing.get("source").isEmpty() && !pairing.get("target").isEmpty();
            assertThat(pairing.get("reasons").isEmpty()).isEqualTo(!paired);
        }
    }

    @Test
    void everyReasonHasABasisAWeightAndADetail() throws IOException {
        var reasons = new ArrayList<JsonNode>();
        align(SOURCE, TARGET).forEach(pairing -> pairing.get("reasons").forEach(reasons::add));
        assertThat(reasons).isNotEmpty().allSatisfy(reason -> {
            assertThat(reason.propertyNames()).containsExactly("basis", "weight", "detail");
            assertThat(reason.get("basis").asString())
                    .isIn("length", "numbers", "names", "words", "quotation", "label", "position");
            assertThat(reason.get("weight").isNumber()).isTrue();
        });
        assertThat(reasons).anySatisfy(reason -> {
            assertThat(reason.get("basis").asString()).isEqualTo("numbers");
            assertThat(reason.get("detail").asString()).contains("360000 = 360000");
        });
    }

    @Test
    void everyLineStandsInExactlyOnePairing() throws IOException {
        var pairings = align(SOURCE, TARGET);
        assertThat(numbers(pairings, "source")).containsExactlyInAnyOrder(0, 1, 2, 3);
        assertThat(numbers(pairings, "target")).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void nothingAgainstNothingIsAnEmptyList() throws IOException {
        assertThat(align(List.of(), List.of()).size()).isZero();
    }

    private static List<String> texts(JsonNode pairing, String side, List<String> lines) {
        return StreamSupport.stream(pairing.get(side).spliterator(), false)
                .map(number -> lines.get(number.asInt()).strip())
                .toList();
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static List<Integer> numbers(JsonNode pairings, String side) {
        var numbers = new ArrayList<Integer>();
        pairings.forEach(pairing -> pairing.get(side).forEach(number -> numbers.add(number.asInt())));
        return numbers;
    }
}
