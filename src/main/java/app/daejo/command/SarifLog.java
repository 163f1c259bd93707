package app.daejo.command;

import app.daejo.quality.Bitext;
import app.daejo.quality.Checks;
import app.daejo.quality.ChecksPage;
import app.daejo.quality.Evidence;
import app.daejo.quality.Finding;
import app.daejo.quality.Severity;
import app.daejo.quality.Tier;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gathers findings as one SARIF log, for code hosts and editors that show such logs. A region in SARIF counts in the file that was read,
 * so it gives the line of the article; where in a segment a finding stands is among its properties, as in the JSON lines.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class SarifLog {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final JsonMapper mapper =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final ObjectNode log = mapper.createObjectNode();
    private final ArrayNode results;
    private final String file;

    /** @param file the file that is checked, as a URI or a relative path; null for standard input */
    SarifLog(@Nullable String file, String version) {
        this.file = file == null ? "stdin" : file;
        log.put("$schema", SCHEMA).put("version", "2.1.0");
        var run = log.putArray("runs").addObject();
        var driver = run.putObject("tool").putObject("driver");
        driver.put("name", "Daejo").put("version", version);
        rules(driver.putArray("rules"));
        run.put("columnKind", "utf16CodeUnits");
        results = run.putArray("results");
    }

    private static void rules(ArrayNode rules) {
        for (var check : ChecksPage.rules()) {
            var rule = rules.addObject();
            rule.put("id", check.code());
            rule.putObject("shortDescription").put("text", check.words(Locale.ENGLISH));
            rule.putObject("defaultConfiguration").put("level", level(check.tier(), check.severity()));
        }
        var failed = rules.addObject();
        failed.put("id", Checks.FAILED);
        failed.putObject("shortDescription").put("text", "A check could not finish.");
    }

    /** @param line of the article in the file, from 1 */
    void add(Bitext article, Finding finding, int line) {
        var result = results.addObject();
        result.put("ruleId", finding.code());
        result.put("level", level(finding.tier(), finding.severity()));
        result.putObject("message").put("text", finding.words(Locale.ENGLISH));
        place(result.putArray("locations").addObject(), article, finding.pair(), line);
        var related = result.putArray("relatedLocations");
        for (var mark : finding.evidence().marks()) {
            related(related.addObject(), article, mark, line);
        }
        var span = finding.span();
        var properties = result.putObject("properties");
        properties.put("tier", finding.tier().name());
        properties.put("type", finding.type().name().toLowerCase(Locale.ROOT));
        properties.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        if (span != null) {
            properties.put("start", span.start()).put("end", span.end());
        }
        if (finding.suggestion() != null) {
            properties.put("suggestion", finding.suggestion());
        }
        var notes = properties.putArray("notes");
        finding.evidence().notes().forEach(note -> notes.add(note.in(Finding.SENTENCES, Locale.ENGLISH)));
    }

    private void related(ObjectNode location, Bitext article, Evidence.Mark mark, int line) {
        place(location, article, mark.pair(), line);
        location.putObject("message").put("text", mark.text());
        location.putObject("properties")
                .put("side", mark.side().name().toLowerCase(Locale.ROOT))
                .put("start", mark.span().start())
                .put("end", mark.span().end());
    }

    private void place(ObjectNode location, Bitext article, int pair, int line) {
        var physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", file);
        physical.putObject("region").put("startLine", line);
        var segment = pair < article.pairs().size() ? article.pairs().get(pair).id() : "";
        location.putArray("logicalLocations")
                .addObject()
                .put("name", segment)
                .put("fullyQualifiedName", article.id() + "/" + segment)
                .put("kind", "element");
    }

    /** A hint is a note whatever harm it would do; what cannot be published is an error. */
    private static String level(Tier tier, Severity severity) {
        return tier == Tier.B
                ? "note"
                : switch (severity) {
                    case CRITICAL, MAJOR -> "error";
                    case MINOR -> "warning";
                    case NEUTRAL -> "note";
                };
    }

    String write() {
        return mapper.writeValueAsString(log);
    }
}
