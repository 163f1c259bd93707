package app.daejo.quality.check;

import static app.daejo.quality.check.Examples.accepts;
import static app.daejo.quality.check.Examples.article;
import static app.daejo.quality.check.Examples.corrects;
import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.quality.Finding;
import app.daejo.text.Side;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NameChecksTest {

    private final LatinNameCheck latin = new LatinNameCheck();
    private final DocumentNameCheck document = new DocumentNameCheck();

    @Test
    void suggestsTheLatinFormOfTheSourceWithItsPlaceAndTheCountElsewhere() {
        var wrong = article(
                "그는 '푸른 집'(GLADE)으로 상을 받았다.", "He won a prize for \"Glade.\"",
                "'푸른 집'은 여섯 편이다.", "\"Glade\" has six episodes.",
                "색은 '푸른 집'(GLADE) 마지막 회에서 왔다.", "The colors come from the last episode of \"Glede.\"");
        var finding = corrects(latin, wrong, 2, "The colors come from the last episode of \"Glade.\"");
        assertThat(finding.evidence().marks())
                .anySatisfy(mark -> {
                    assertThat(mark.side()).isEqualTo(Side.SOURCE);
                    assertThat(mark.text()).contains("GLADE");
                })
                .filteredOn(mark -> mark.side() == Side.TARGET)
                .hasSize(2);
        assertThat(finding.evidence().notes().stream().map(note -> note.in(Finding.SENTENCES, Locale.ENGLISH)))
                .anyMatch(note -> note.contains("2×"));
    }

    @Test
    void keepsTheCapitalsOfAnUnshoutedText() {
        corrects(latin, article("가수 마리나(MARINA)가 왔다.", "The singer Marnia came."), 0, "The singer Marina came.");
    }

    @Test
    void takesDerivedFormsAndPossessivesForTheName() {
        accepts(latin, article("팔레르모(Palermo) 시민들", "The Palermitan crowd", "네팔(Nepal) 사람", "A Nepalese man"));
        accepts(latin, article("마리오(Mario)의 집", "Mario's house"));
    }

    @Test
    void leavesASlipOfTheSourceAlone() {
        accepts(latin, article("런던(Londn)에서", "In London"));
    }

    @Test
    void findsTheOddOneOutOfAnUnknownName() {
        var wrong = article(
                "벨루크가 말했다.", "Veluk spoke.",
                "그날 벨루크는 없었다.", "That day Veluk was away.",
                "우리는 벨루크를 만났다.", "We met Veliuk.");
        corrects(document, wrong, 2, "We met Veluk.");
    }

    @Test
    void leavesTwoRealNamesAlone() {
        accepts(
                document,
                article(
                        "벨루크가 말했다.", "Veluk spoke.",
                        "벨루크는 없었다.", "Veluk was away.",
                        "우리는 벨룩을 만났다.", "We met Velok and Veluk."));
    }

    @Test
    void leavesDerivedNamesAlone() {
        accepts(
                document,
                article("잔지르는 섬이다.", "Zanjir is an island.", "잔지르 남쪽", "South of Zanjir", "잔지르 사람", "A Zanjiri man"));
    }
}
