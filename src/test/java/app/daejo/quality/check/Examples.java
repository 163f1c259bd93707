package app.daejo.quality.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.quality.Bitext;
import app.daejo.quality.Bitext.GlossaryEntry;
import app.daejo.quality.Bitext.Pair;
import app.daejo.quality.Check;
import app.daejo.quality.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Small articles for the tests of checks: rows of source and target, and what a check says of them. */
final class Examples {

    private Examples() {}

    /** @param rows source, target, source, target … */
    static Bitext article(String... rows) {
        return article(Map.of(), rows);
    }

    static Bitext article(Map<String, String> glossary, String... rows) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < rows.length; i += 2) {
            pairs.add(new Pair("s" + (i / 2 + 1), rows[i], rows[i + 1]));
        }
        var terms = glossary.entrySet().stream()
                .map(entry -> new GlossaryEntry(entry.getKey(), entry.getValue()))
                .toList();
        return new Bitext("test", null, terms, pairs);
    }

    /** The check finds exactly one thing, and its suggestion applied gives {@code corrected}, of which it says nothing. */
    static Finding corrects(Check check, Bitext wrong, int row, String corrected) {
        var findings = check.find(wrong);
        assertThat(findings)
                .as("what %s says of %s", check.code(), wrong.pairs())
                .hasSize(1);
        var finding = findings.getFirst();
        assertThat(finding.pair()).isEqualTo(row);
        assertThat(apply(wrong, finding)).isEqualTo(corrected);
        accepts(check, with(wrong, row, corrected));
        speaksBothLanguages(finding);
        return finding;
    }

    /** The check finds something in the row, and nothing once the row is {@code corrected}. */
    static Finding finds(Check check, Bitext wrong, int row, String corrected) {
        var findings = check.find(wrong);
        assertThat(findings)
                .as("what %s says of %s", check.code(), wrong.pairs())
                .isNotEmpty()
                .allMatch(finding -> finding.pair() == row);
        accepts(check, with(wrong, row, corrected));
        findings.forEach(Examples::speaksBothLanguages);
        return findings.getFirst();
    }

    static void accepts(Check check, Bitext right) {
        assertThat(check.find(right))
                .as("what %s says of %s", check.code(), right.pairs())
                .isEmpty();
    }

    static String apply(Bitext bitext, Finding finding) {
        var target = bitext.pairs().get(finding.pair()).target();
        var span = Objects.requireNonNull(finding.span());
        assertThat(finding.suggestion()).isNotNull();
        return target.substring(0, span.start()) + finding.suggestion() + target.substring(span.end());
    }

    private static Bitext with(Bitext bitext, int row, String target) {
        var pairs = new ArrayList<>(bitext.pairs());
        pairs.set(row, new Pair(pairs.get(row).id(), pairs.get(row).source(), target));
        return new Bitext(bitext.id(), bitext.domain(), bitext.glossary(), List.copyOf(pairs));
    }

    private static void speaksBothLanguages(Finding finding) {
        var said = new ArrayList<>(finding.evidence().notes());
        said.add(finding.message());
        for (var message : said) {
            assertThat(message.in(Finding.SENTENCES, Locale.ENGLISH))
                    .isNotBlank()
                    .doesNotContainPattern("\\{\\d");
            assertThat(message.in(Finding.SENTENCES, Locale.KOREAN))
                    .isNotBlank()
                    .matches("(?s).*[가-힣].*");
        }
    }
}
