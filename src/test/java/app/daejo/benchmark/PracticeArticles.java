package app.daejo.benchmark;

import app.daejo.quality.Bitext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles of any length, put together from the clean texts of a practice folder for the checks.
 *
 * @param pairs the rows of all texts, one after the other
 * @param glossary the terms of all texts
 */
record PracticeArticles(List<Bitext.Pair> pairs, List<Bitext.GlossaryEntry> glossary) {

    /** @param folder holds {@code clean.jsonl} */
    static PracticeArticles read(Path folder) throws IOException {
        var json = JsonMapper.builder().build();
        var pairs = new ArrayList<Bitext.Pair>();
        var glossary = new LinkedHashSet<Bitext.GlossaryEntry>();
        for (var line : Files.readAllLines(folder.resolve("clean.jsonl"))) {
            if (!line.isBlank()) {
                var doc = json.readTree(line);
                doc.get("segments")
                        .forEach(segment -> pairs.add(new Bitext.Pair(
                                "r" + pairs.size(),
                                segment.get("src").asString(),
                                segment.get("tgt").asString())));
                doc.path("glossary")
                        .forEach(entry -> glossary.add(new Bitext.GlossaryEntry(
                                entry.get("src").asString(), entry.get("tgt").asString())));
            }
        }
        return new PracticeArticles(List.copyOf(pairs), List.copyOf(glossary));
    }

    /** Rows from {@code from} on, from the start again where they end. */
    Bitext article(int from, int rows) {
        var chosen = new ArrayList<Bitext.Pair>();
        for (int i = 0; i < rows; i++) {
            var pair = pairs.get((from + i) % pairs.size());
            chosen.add(new Bitext.Pair("r" + i, pair.source(), pair.target()));
        }
        return new Bitext("practice", "news", glossary, chosen);
    }

    /** The article with another translation in one row. */
    static Bitext edited(Bitext article, int row, String target) {
        var pairs = new ArrayList<>(article.pairs());
        var pair = pairs.get(row);
        pairs.set(row, new Bitext.Pair(pair.id(), pair.source(), target));
        return new Bitext(article.id(), article.domain(), article.glossary(), pairs);
    }
}
