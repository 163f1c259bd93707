package app.daejo.quality;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.quality.check.StandardChecks;
import app.daejo.text.Side;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** English without its Korean: no check misses what nobody gave, those of the English itself go on. */
class EnglishAloneTest {

    /** Those that read the English for itself; each must still find its own example, every other has to be silent. */
    private static final Set<String> OF_THE_ENGLISH = Set.of(
            "markup",
            "furniture",
            "hangul",
            "spelling",
            "grammar",
            "quotes",
            "term.variant",
            "contradiction",
            "repeat",
            "whitespace",
            "languagetool");

    /** Those that read both, and without Korean still say that one title or name stands in two spellings. */
    private static final Set<String> OF_BOTH = Set.of("title", "name.document");

    private static final Set<ErrorType> ABOUT_THE_KOREAN =
            EnumSet.of(ErrorType.OMISSION, ErrorType.SOURCE_ERROR, ErrorType.NON_TRANSLATION, ErrorType.WRONG_TERM);

    static Stream<Check> checks() {
        return StandardChecks.withLanguageTool().stream();
    }

    static Stream<Check> comparing() {
        return checks().filter(check -> !OF_THE_ENGLISH.contains(check.code()) && !OF_BOTH.contains(check.code()));
    }

    /** All that any check has an example for, without its Korean: numbers, names, dates, negations, terms and the rest. */
    private static Bitext everyExample() {
        var pairs = new ArrayList<Bitext.Pair>();
        var terms = new ArrayList<Bitext.GlossaryEntry>();
        checks().forEach(check -> {
            terms.addAll(check.about().glossary());
            check.about().examples().forEach(example -> {
                example.rows().forEach(row -> add(pairs, row.target()));
                add(pairs, example.right().target());
            });
        });
        return new Bitext("alone", null, terms, pairs);
    }

    private static Bitext sample() throws IOException {
        var texts = SampleRows.twice();
        var pairs = new ArrayList<Bitext.Pair>();
        for (int i = 1; i < texts.size(); i += 2) {
            add(pairs, texts.get(i));
        }
        return new Bitext("alone", null, List.of(new Bitext.GlossaryEntry("미니어처", "miniature")), pairs);
    }

    private static void add(List<Bitext.Pair> pairs, String target) {
        pairs.add(new Bitext.Pair("s" + pairs.size(), "", target));
    }

    private static Bitext withoutKorean(Bitext bitext) {
        return new Bitext(
                bitext.id(),
                bitext.domain(),
                bitext.glossary(),
                bitext.pairs().stream()
                        .map(pair -> new Bitext.Pair(pair.id(), "", pair.target()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("comparing")
    void whatComparesWithTheKoreanSaysNothing(Check check) throws IOException {
        for (var example : check.about().examples()) {
            assertThat(check.find(withoutKorean(check.about().article(example, false))))
                    .as("the example of %s", check.code())
                    .isEmpty();
        }
        assertThat(check.find(everyExample())).as(check.code()).isEmpty();
        assertThat(check.find(sample())).as(check.code()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void noFindingRestsOnKoreanOrMissesAny(Check check) throws IOException {
        var findings = new ArrayList<>(check.find(everyExample()));
        findings.addAll(check.find(sample()));
        assertThat(findings).allSatisfy(finding -> {
            assertThat(ABOUT_THE_KOREAN).doesNotContain(finding.type());
            assertThat(finding.evidence().marks()).noneMatch(mark -> mark.side() == Side.SOURCE);
        });
    }

    @Test
    void whatReadsTheEnglishForItselfStillFindsItsOwnErrors() {
        checks().filter(check -> OF_THE_ENGLISH.contains(check.code())).forEach(check -> {
            var found = check.about().examples().stream()
                    .filter(example -> !check.find(withoutKorean(check.about().article(example, false)))
                            .isEmpty())
                    .count();
            assertThat(found).as(check.code()).isPositive();
        });
    }
}
