package app.daejo.benchmark;

import app.daejo.quality.Bitext;
import app.daejo.quality.Checks;
import app.daejo.quality.Finding;
import app.daejo.quality.Tier;
import app.daejo.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints how many planted errors of a practice set the checks find and how often they cry wolf.
 *
 * <p>The folder holds {@code docs.jsonl} (articles with planted errors), {@code clean.jsonl} (the same without) and {@code gold.jsonl}
 * (what was planted). <em>found</em>: a tight finding at the place, or one of the right kind on the whole row. <em>discr</em>: the same, but
 * a finding that the clean twin gets as well does not count. <em>fix</em>: the suggestion gives exactly the right text.
 */
public final class CheckBenchmark {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int TIGHT = 25;

    private final Checks checks;
    private final Map<String, Set<String>> classesByCode = new HashMap<>();
    private final Map<String, int[]> rows = new TreeMap<>();

    /**
     * @param args the folder of the practice set; then, for one half of its articles, {@code odd} or {@code even}; and
     *     {@code --with-languagetool} for what it minds
     */
    public static void main(String... args) throws IOException {
        var words = new ArrayList<>(List.of(args));
        boolean languageTool = words.remove("--with-languagetool");
        if (words.isEmpty()
                || words.size() > 2
                || words.size() == 2 && !List.of("odd", "even").contains(words.get(1))) {
            System.err.println("usage: CheckBenchmark FOLDER [odd|even] [--with-languagetool]");
            System.exit(2);
        }
        new CheckBenchmark(languageTool ? Checks.withLanguageTool() : Checks.standard())
                .run(Path.of(words.getFirst()), words.size() == 2 ? words.get(1) : "");
    }

    private CheckBenchmark(Checks checks) {
        this.checks = checks;
    }

    private void run(Path folder, String half) throws IOException {
        readMap();
        var docs = read(folder.resolve("docs.jsonl"));
        var clean = read(folder.resolve("clean.jsonl"));
        keep(half, clean);
        docs.values().removeIf(doc -> !clean.containsKey(doc.get("base").asString()));
        var found = new HashMap<String, Map<String, List<Finding>>>();
        long start = System.nanoTime();
        docs.forEach((id, doc) -> found.put(id, check(doc)));
        clean.forEach((id, doc) -> found.put(id, check(doc)));
        double seconds = (System.nanoTime() - start) / 1e9;
        for (var line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            if (!line.isBlank()) {
                score(JSON.readTree(line), docs, found);
            }
        }
        print();
        printClean(clean, found);
        System.out.printf("%d articles in %.1f s%n", docs.size() + clean.size(), seconds);
    }

    /** Keeps the first, third … or the second, fourth … of the clean articles by name; what was planted goes with its article. */
    private static void keep(String half, Map<String, JsonNode> clean) {
        var names = clean.keySet().stream().sorted().toList();
        for (int i = 0; i < names.size(); i++) {
            boolean odd = i % 2 == 0;
            if (half.equals("odd") && !odd || half.equals("even") && odd) {
                clean.remove(names.get(i));
            }
        }
    }

    private void readMap() throws IOException {
        try (var in = CheckBenchmark.class.getResourceAsStream("codes.json")) {
            var map = JSON.readTree(in);
            for (var code : checks.codes()) {
                map.properties().stream()
                        .filter(entry -> code.matches(entry.getKey()))
                        .forEach(entry -> entry.getValue().forEach(name -> classesByCode
                                .computeIfAbsent(code, key -> new HashSet<>())
                                .add(name.asString())));
            }
        }
    }

    private static Map<String, JsonNode> read(Path file) throws IOException {
        var docs = new HashMap<String, JsonNode>();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                var doc = JSON.readTree(line);
                docs.put(doc.get("doc").asString(), doc);
            }
        }
        return docs;
    }

    private Map<String, List<Finding>> check(JsonNode doc) {
        var pairs = new ArrayList<Bitext.Pair>();
        doc.get("segments")
                .forEach(segment -> pairs.add(new Bitext.Pair(
                        segment.get("id").asString(),
                        segment.get("src").asString(),
                        segment.get("tgt").asString())));
        var glossary = new ArrayList<Bitext.GlossaryEntry>();
        doc.path("glossary")
                .forEach(entry -> glossary.add(new Bitext.GlossaryEntry(
                        entry.get("src").asString(), entry.get("tgt").asString())));
        var bitext = new Bitext(doc.get("doc").asString(), doc.path("domain").asString(null), glossary, pairs);
        var bySegment = new HashMap<String, List<Finding>>();
        for (var finding : checks.run(bitext)) {
            bySegment
                    .computeIfAbsent(pairs.get(finding.pair()).id(), id -> new ArrayList<>())
                    .add(finding);
        }
        return bySegment;
    }

    private void score(JsonNode gold, Map<String, JsonNode> docs, Map<String, Map<String, List<Finding>>> found) {
        var docId = gold.get("doc").asString();
        var doc = docs.get(docId);
        if (doc == null) {
            return;
        }
        var segment = gold.get("segment").asString();
        var here = found.getOrDefault(docId, Map.of()).getOrDefault(segment, List.of());
        var twin = found.getOrDefault(doc.get("base").asString(), Map.of()).getOrDefault(segment, List.of());
        var target = target(doc, segment);
        boolean hit = false;
        boolean discriminates = false;
        boolean fixed = false;
        for (var finding : here) {
            if (!hits(gold, finding)) {
                continue;
            }
            hit = true;
            discriminates |= !alsoInTwin(gold, finding, here, twin);
            fixed |= fixes(gold, finding, target);
        }
        boolean fixable = !gold.get("fixed").isNull();
        for (var name : List.of(gold.get("class").asString(), "all")) {
            var row = rows.computeIfAbsent(name, key -> new int[5]);
            row[0]++;
            row[1] += hit ? 1 : 0;
            row[2] += discriminates ? 1 : 0;
            row[3] += fixable ? 1 : 0;
            row[4] += fixed ? 1 : 0;
        }
    }

    private static String target(JsonNode doc, String segment) {
        for (var candidate : doc.get("segments")) {
            if (candidate.get("id").asString().equals(segment)) {
                return candidate.get("tgt").asString();
            }
        }
        return "";
    }

    private boolean hits(JsonNode gold, Finding finding) {
        boolean rightKind = classesByCode
                .getOrDefault(finding.code(), Set.of())
                .contains(gold.get("class").asString());
        var span = finding.span();
        if (span == null || gold.get("seglevel").asBoolean()) {
            return rightKind || span != null && tight(gold, span);
        }
        return tight(gold, span);
    }

    private static @Nullable Span place(JsonNode gold) {
        return gold.get("start").isNull()
                ? null
                : new Span(
                        gold.get("start").asInt(),
                        Math.max(gold.get("end").asInt(), gold.get("start").asInt()));
    }

    private static boolean tight(JsonNode gold, Span span) {
        var place = place(gold);
        if (place == null) {
            return false;
        }
        int end = Math.max(place.end(), place.start() + 1);
        boolean touches = span.start() < end && span.end() > place.start()
                || span.isEmpty() && place.start() <= span.start() && span.start() <= end;
        return touches && span.length() <= Math.max(TIGHT, 3 * (end - place.start()));
    }

    private static boolean alsoInTwin(JsonNode gold, Finding finding, List<Finding> here, List<Finding> twin) {
        if (finding.span() == null) {
            return whole(twin, finding.code()) >= whole(here, finding.code());
        }
        var place = place(gold);
        if (place == null) {
            return twin.stream().anyMatch(other -> other.code().equals(finding.code()));
        }
        int end = Math.max(place.start() + gold.get("right").asString().length(), place.start() + 1);
        return twin.stream().anyMatch(other -> {
            var span = other.span();
            return other.code().equals(finding.code())
                    && span != null
                    && span.start() < end
                    && span.end() > place.start();
        });
    }

    private static long whole(List<Finding> findings, String code) {
        return findings.stream()
                .filter(finding -> finding.span() == null && finding.code().equals(code))
                .count();
    }

    private static boolean fixes(JsonNode gold, Finding finding, String target) {
        var span = finding.span();
        return span != null
                && finding.suggestion() != null
                && !gold.get("fixed").isNull()
                && (target.substring(0, span.start()) + finding.suggestion() + target.substring(span.end()))
                        .equals(gold.get("fixed").asString());
    }

    private void print() {
        System.out.printf("%-15s%6s%8s%8s%8s%n", "class", "n", "found", "discr", "fix");
        rows.forEach((name, row) -> System.out.printf(
                "%-15s%6d%8.2f%8.2f%8s%n",
                name,
                row[0],
                (double) row[1] / row[0],
                (double) row[2] / row[0],
                row[3] == 0 ? "-" : "%.2f".formatted((double) row[4] / row[3])));
    }

    private static void printClean(Map<String, JsonNode> clean, Map<String, Map<String, List<Finding>>> found) {
        var segments = new TreeMap<String, int[]>();
        clean.forEach((id, doc) -> {
            for (var name : List.of(doc.path("domain").asString("?"), "all")) {
                var row = segments.computeIfAbsent(name, key -> new int[3]);
                row[0] += doc.get("segments").size();
                found.getOrDefault(id, Map.of())
                        .values()
                        .forEach(findings -> findings.forEach(finding -> {
                            row[1] += finding.tier() == Tier.A ? 1 : 0;
                            row[2]++;
                        }));
            }
        });
        System.out.printf("%-15s%9s%10s%12s%n", "clean", "segments", "A/1,000", "A+B/1,000");
        segments.forEach((name, row) -> System.out.printf(
                "%-15s%9d%10.1f%12.1f%n", name, row[0], 1000.0 * row[1] / row[0], 1000.0 * row[2] / row[0]));
    }
}
