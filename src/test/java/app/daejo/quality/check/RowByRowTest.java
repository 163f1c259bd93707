package app.daejo.quality.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.benchmark.Typing;
import app.daejo.quality.Bitext;
import app.daejo.quality.Check;
import app.daejo.quality.SampleRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A check that is remembered row by row says what it says of the whole article at once. */
class RowByRowTest {

    private static final int STATES = 6;

    @Test
    void findsWhatTheCheckItselfFinds() throws Exception {
        var checks = List.<Check>of(
                new MarkupCheck(),
                new FurnitureCheck(),
                new HangulCheck(),
                new UnitCheck(),
                new TermCheck(),
                new NegationCheck(),
                new GrammarCheck(),
                new RepeatCheck());
        var remembered = checks.stream().map(RowByRow::new).toList();
        var random = new Random(7);
        var texts = SampleRows.twice();
        int found = 0;
        for (int state = 0; state < STATES; state++) {
            for (int i = 1; i < texts.size(); i += 2) {
                texts.set(i, spoilt(texts.get(i), random));
            }
            var article = article(texts);
            for (int i = 0; i < checks.size(); i++) {
                var findings = remembered.get(i).find(article);
                assertThat(findings).isEqualTo(checks.get(i).find(article));
                found += findings.size();
            }
        }
        assertThat(found).isGreaterThan(100);
    }

    private static String spoilt(String text, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> text + " <br /> 한국어 &nbsp; a apple";
            case 1 -> text.replace(" not ", " ").replace("won", "dollars");
            default -> Typing.change(text, random);
        };
    }

    private static Bitext article(List<String> texts) {
        var pairs = new ArrayList<Bitext.Pair>();
        for (int i = 0; i < texts.size(); i += 2) {
            pairs.add(new Bitext.Pair("r" + i, texts.get(i), texts.get(i + 1)));
        }
        return new Bitext("sample", null, List.of(new Bitext.GlossaryEntry("영화", "motion picture")), pairs);
    }
}
