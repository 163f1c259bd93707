package app.daejo.quality.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.quality.Bitext;
import app.daejo.quality.Finding;
import app.daejo.text.Message;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What an editor is shown beside a name that the source spells in Latin letters. */
class LatinNameEvidenceTest {

    private static Finding only(String source, String target) {
        var bitext = new Bitext("test", null, List.of(), List.of(new Bitext.Pair("1", source, target)));
        var findings = new LatinNameCheck().find(bitext);
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    private static List<String> keys(Finding finding) {
        return finding.evidence().notes().stream().map(Message::key).toList();
    }

    @Test
    void readsTheHangulThatStandsBeforeTheLatinForm() {
        var finding = only("그는 '비프'(BEEF)로 상을 받았다.", "He won an award for \"Beeg.\"");

        assertThat(finding.suggestion()).isEqualTo("Beef");
        assertThat(keys(finding)).contains("note.reading");
        var reading = finding.evidence().notes().stream()
                .filter(note -> note.key().equals("note.reading"))
                .findFirst()
                .orElseThrow();
        assertThat(Double.parseDouble(reading.arguments().get(2)))
                .isLessThan(Double.parseDouble(reading.arguments().get(4)));
        assertThat(reading.in(Finding.SENTENCES, Locale.KOREAN)).contains("비프");
    }

    @Test
    void saysThatATranslatedTitleSoundsLikeNeither() {
        var finding = only("그는 '성난 사람들'(BEEF)로 상을 받았다.", "He won an award for \"Beeg.\"");

        assertThat(keys(finding)).contains("note.translated").doesNotContain("note.reading");
        assertThat(finding.evidence().notes().getLast().in(Finding.SENTENCES, Locale.ENGLISH))
                .contains("source's own spelling");
    }

    @Test
    void saysNothingOfSoundsWhereNoHangulStandsBefore() {
        var finding = only("그는 BEEF 시리즈로 상을 받았다.", "He won an award for \"Beeg.\"");

        assertThat(keys(finding)).doesNotContain("note.reading", "note.translated");
    }
}
