package app.daejo.quality;

import java.util.ArrayList;
import java.util.List;

/**
 * What a check says of itself: enough to explain it to an editor, and to prove that it does what it says.
 *
 * @param types the MQM categories of its findings
 * @param severities how much harm they do
 * @param tiers how sure they are
 * @param glossary terms that its examples need
 * @param examples at least one
 */
public record About(
        List<ErrorType> types,
        List<Severity> severities,
        List<Tier> tiers,
        List<Bitext.GlossaryEntry> glossary,
        List<Example> examples) {

    public About {
        types = List.copyOf(types);
        severities = List.copyOf(severities);
        tiers = List.copyOf(tiers);
        glossary = List.copyOf(glossary);
        examples = List.copyOf(examples);
    }

    /**
     * A wrong text and the right one.
     *
     * @param rows the article with the error
     * @param row where the error is
     * @param right that row without it
     */
    public record Example(List<Bitext.Pair> rows, int row, Bitext.Pair right) {

        public Example {
            rows = List.copyOf(rows);
        }

        public Bitext.Pair wrong() {
            return rows.get(row);
        }
    }

    public static About of(List<ErrorType> types, List<Severity> severities, List<Tier> tiers) {
        return new About(types, severities, tiers, List.of(), List.of());
    }

    /** With an agreed term for its examples. */
    public About term(String source, String target) {
        return new About(types, severities, tiers, List.of(new Bitext.GlossaryEntry(source, target)), examples);
    }

    /** With an example of an error that is the source's own. */
    public About sourceExample(String wrong, String right, String target) {
        return with(
                new Example(List.of(new Bitext.Pair("s1", wrong, target)), 0, new Bitext.Pair("s1", right, target)));
    }

    /** With an example of one row. */
    public About example(String source, String wrong, String right) {
        return example(0, right, source, wrong);
    }

    /**
     * With an example of several rows.
     *
     * @param row where the error is
     * @param right that row's target without the error
     * @param texts source, target, source, target …
     */
    public About example(int row, String right, String... texts) {
        var rows = new ArrayList<Bitext.Pair>();
        for (int i = 0; i < texts.length; i += 2) {
            rows.add(new Bitext.Pair("s" + (i / 2 + 1), texts[i], texts[i + 1]));
        }
        var wrong = rows.get(row);
        return with(new Example(rows, row, new Bitext.Pair(wrong.id(), wrong.source(), right)));
    }

    private About with(Example example) {
        var more = new ArrayList<>(examples);
        more.add(example);
        return new About(types, severities, tiers, glossary, more);
    }

    /** The article of an example, as it is or put right. */
    public Bitext article(Example example, boolean right) {
        var rows = new ArrayList<>(example.rows());
        if (right) {
            rows.set(example.row(), example.right());
        }
        return new Bitext("example", null, glossary, rows);
    }
}
