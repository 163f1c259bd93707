package app.daejo.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.quality.Bitext;
import app.daejo.quality.Checks;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifLogTest {

    private static final Bitext ARTICLE = new Bitext(
            "d1",
            null,
            List.of(),
            List.of(
                    new Bitext.Pair("s1", "가수 마리나(MARINA)가 왔다.", "The singer Marnia came."),
                    new Bitext.Pair("s2", "눈이 왔다.", "")));

    private static JsonNode log() {
        var log = new SarifLog("docs.jsonl", "1.2.3");
        Checks.standard().run(ARTICLE).forEach(finding -> log.add(ARTICLE, finding, 7));
        return JsonMapper.builder().build().readTree(log.write());
    }

    /** What the schema of SARIF 2.1.0 requires of the objects that are used here. */
    @Test
    void hasWhatTheSchemaRequires() {
        var log = log();
        assertThat(log.get("version").asString()).isEqualTo("2.1.0");
        assertThat(log.get("$schema").asString()).endsWith("sarif-schema-2.1.0.json");
        assertThat(log.get("runs").isArray()).isTrue();
        var run = log.get("runs").get(0);
        assertThat(run.get("tool").get("driver").get("name").asString()).isNotBlank();
        assertThat(run.get("columnKind").asString()).isEqualTo("utf16CodeUnits");
        var ids = new TreeSet<String>();
        run.get("tool").get("driver").get("rules").forEach(rule -> {
            assertThat(ids.add(rule.get("id").asString())).isTrue();
            assertThat(rule.get("shortDescription").get("text").asString()).isNotBlank();
        });
        assertThat(run.get("results").size()).isPositive();
        for (var result : run.get("results")) {
            assertThat(result.get("message").get("text").asString()).isNotBlank();
            assertThat(ids).contains(result.get("ruleId").asString());
            assertThat(result.get("level").asString()).isIn("none", "note", "warning", "error");
            result.get("locations").forEach(SarifLogTest::isLocation);
            result.get("relatedLocations").forEach(SarifLogTest::isLocation);
        }
    }

    private static void isLocation(JsonNode location) {
        var physical = location.get("physicalLocation");
        assertThat(physical.get("artifactLocation").get("uri").asString()).isEqualTo("docs.jsonl");
        assertThat(physical.get("region").get("startLine").asInt()).isEqualTo(7);
        assertThat(location.get("logicalLocations")
                        .get(0)
                        .get("fullyQualifiedName")
                        .asString())
                .startsWith("d1/s");
    }

    @Test
    void saysOfAFindingWhatTheJsonLinesSay() {
        var result = log().get("runs").get(0).get("results").get(0);
        assertThat(result.get("ruleId").asString()).isEqualTo("name.latin");
        assertThat(result.get("level").asString()).isEqualTo("error");
        assertThat(result.get("properties").get("start").asInt()).isEqualTo(11);
        assertThat(result.get("properties").get("end").asInt()).isEqualTo(17);
        assertThat(result.get("properties").get("suggestion").asString()).isEqualTo("Marina");
    }

    @Test
    void aWholeRowHasNoOffsets() {
        var results = log().get("runs").get(0).get("results");
        var omission = results.get(results.size() - 1);
        assertThat(omission.get("ruleId").asString()).isEqualTo("omission");
        assertThat(omission.get("properties").has("start")).isFalse();
        assertThat(omission.get("properties").has("suggestion")).isFalse();
    }

    @Test
    void listsEveryCheckAsARule() {
        var rules = new TreeSet<String>();
        log().get("runs")
                .get(0)
                .get("tool")
                .get("driver")
                .get("rules")
                .forEach(rule -> rules.add(rule.get("id").asString()));
        assertThat(rules).containsAll(Checks.standard().codes());
    }
}
