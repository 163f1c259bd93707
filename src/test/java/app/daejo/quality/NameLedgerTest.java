package app.daejo.quality;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.quality.Bitext.Pair;
import app.daejo.quality.NameLedger.Form;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameLedgerTest {

    private static NameLedger ledger(String... texts) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < texts.length; i += 2) {
            pairs.add(new Pair("s" + i / 2, texts[i], texts[i + 1]));
        }
        return NameLedger.of(new Bitext("test", null, List.of(), pairs));
    }

    private static NameLedger.Name name(NameLedger ledger, String korean) {
        return ledger.names().stream()
                .filter(name -> name.korean().equals(korean))
                .findFirst()
                .orElseThrow(() -> new AssertionError(ledger.names()));
    }

    @Test
    void putsEveryFormOfAPersonUnderTheKorean() {
        var ledger = ledger(
                "감독 문가람이 왔다.", "The director Moon Ga-ram came.",
                "그날 문가람은 갔다.", "That day Ga-ram Moon left.",
                "우리는 문가람을 봤다.", "We saw Moon Ga-ram.");
        assertThat(name(ledger, "문가람").forms())
                .extracting(Form::form, Form::count)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Moon Ga-ram", 2),
                        org.assertj.core.groups.Tuple.tuple("Ga-ram Moon", 1));
    }

    @Test
    void takesTheLatinFormInBracketsForTheKoreanBeforeIt() {
        var ledger = ledger("밴드 종이 등불(Paper Lamp)이 왔다.", "The band Paper Lamp came.");
        var name = name(ledger, "밴드 종이 등불");
        assertThat(name.forms()).extracting(Form::form).containsExactly("Paper Lamp");
        assertThat(name.forms().getFirst().places().getFirst().span().start()).isEqualTo(9);
    }

    @Test
    void hearsAForeignName() {
        var ledger = ledger("가수 올리비아가 왔다.", "The singer Olivia came.");
        assertThat(name(ledger, "올리비아").forms()).extracting(Form::form).containsExactly("Olivia");
    }

    @Test
    void keepsANameWhoseKoreanCannotBeToldByItself() {
        assertThat(ledger("비가 왔다.", "It rained in Quixby.").names())
                .singleElement()
                .satisfies(name -> assertThat(name.korean()).isEmpty());
    }
}
