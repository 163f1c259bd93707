package app.daejo.quality.check;

import static app.daejo.quality.check.Examples.accepts;
import static app.daejo.quality.check.Examples.article;
import static app.daejo.quality.check.Examples.corrects;
import static app.daejo.quality.check.Examples.finds;
import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.quality.Evidence.Mark;
import app.daejo.quality.Tier;
import app.daejo.text.Side;
import org.junit.jupiter.api.Test;

class ConsistencyChecksTest {

    private final ContradictionCheck contradiction = new ContradictionCheck();
    private final VariantCheck variant = new VariantCheck();

    @Test
    void aWorkCalledAnAlbumHereAndASongThereIsFoundWithBothPlaces() {
        var wrong = article(
                "가수 한별이 새 노래 '늦은 비'를 냈다.", "The singer Han-byeol released her new album \"Late Rain.\"",
                "그날은 눈이 왔다.", "It snowed that day.",
                "모두 아홉 곡이며 '늦은 비'도 있다.", "There are nine songs, including \"Late Rain.\"");
        var finding = finds(contradiction, wrong, 0, "The singer Han-byeol released her new song \"Late Rain.\"");
        assertThat(finding.tier()).isEqualTo(Tier.B);
        assertThat(finding.evidence().marks()).extracting(Mark::side).contains(Side.SOURCE, Side.TARGET);
    }

    @Test
    void aWorkThatTheSourceCallsOtherwiseIsFoundThoughItIsNamedOnce() {
        finds(
                contradiction,
                article("소설 '먼 바다'가 나왔다.", "The film \"Far Sea\" is out."),
                0,
                "The novel \"Far Sea\" is out.");
    }

    @Test
    void aNovelAndTheFilmMadeOfItAreTwoWorks() {
        accepts(
                contradiction,
                article(
                        "소설 '먼 바다'가 나왔다.", "The novel \"Far Sea\" is out.",
                        "영화 '먼 바다'는 내년에 나온다.", "The film \"Far Sea\" comes out next year."));
        accepts(contradiction, article("앨범의 타이틀곡 '늦은 비'", "The album's title track \"Late Rain\""));
    }

    @Test
    void twoAgesOfOnePersonAreFoundAndTwoPersonsAreNot() {
        var wrong = article(
                "문가람(34)이 왔다.", "Moon Ga-ram, 34, came.",
                "문가람은 웃었다.", "The 43-year-old Moon Ga-ram smiled.");
        finds(contradiction, wrong, 1, "The 34-year-old Moon Ga-ram smiled.");
        accepts(contradiction, article("문가람(34)", "Moon Ga-ram, 34, came.", "오하늘(43)", "Oh Ha-neul, 43, left."));
    }

    @Test
    void oneOfficeUnderTwoNamesIsFoundAndTwoOfficesAreNot() {
        finds(
                contradiction,
                article(
                        "문가람 회장이 왔다.", "Chairman Moon Ga-ram came.",
                        "문가람 회장이 말했다.", "Chairman Moon Ga-ram spoke.",
                        "문가람 회장은 갔다.", "President Moon Ga-ram left."),
                2,
                "Chairman Moon Ga-ram left.");
        accepts(
                contradiction,
                article(
                        "문가람 회장이 왔다.", "Chairman Moon Ga-ram came.",
                        "당시 문가람 사장은 갔다.", "President Moon Ga-ram left then."));
    }

    @Test
    void twoDaysOfOneReleaseAreFoundUnlessTheSourceHasBoth() {
        finds(
                contradiction,
                article(
                        "'늦은 비'는 9월 3일 공개됐다.", "\"Late Rain\" was released on September 3.",
                        "눈이 왔다.", "It snowed.",
                        "지난주 공개된 '늦은 비'", "\"Late Rain\" was released on September 13."),
                2,
                "\"Late Rain\" was released on September 3.");
        accepts(
                contradiction,
                article(
                        "'늦은 비'는 9월 3일 공개됐다.", "\"Late Rain\" was released on September 3.",
                        "'늦은 비'는 11월 5일 일본에서 발매된다.", "\"Late Rain\" is released in Japan on November 5."));
    }

    @Test
    void anAbbreviationBesideItsWordsIsFound() {
        var wrong = article(
                "뮤직비디오를 찍었다.", "They shot a music video.",
                "뮤직비디오는 길다.", "The music video is long.",
                "뮤직비디오가 나왔다.", "The MV is out.");
        corrects(variant, wrong, 2, "The music video is out.");
    }

    @Test
    void wordsThatStandOnceAreMeantIfTheKoreanIsTheSame() {
        corrects(
                variant,
                article("뮤직비디오를 찍었다.", "They shot a music video.", "뮤직비디오가 나왔다.", "The MV is out."),
                1,
                "The music video is out.");
        accepts(variant, article("멋진 풍경", "A marvellous view", "새 차가 나왔다.", "The MV is out."));
    }

    @Test
    void anAbbreviationThatIsIntroducedOrTheSourcesOwnIsLeftAlone() {
        accepts(
                variant,
                article(
                        "국내총생산이 늘었다.", "The gross domestic product (GDP) grew.",
                        "국내총생산", "The gross domestic product fell.",
                        "국내총생산", "GDP fell."));
        accepts(
                variant,
                article("뮤직비디오", "A music video", "뮤직비디오", "The music video", "새 MV가 나왔다.", "The new MV is out."));
    }

    @Test
    void oneKoreanTitleUnderTwoEnglishOnesIsFound() {
        corrects(
                variant,
                article(
                        "'늦은 비'를 불렀다.", "She sang \"Late Rain.\"",
                        "'늦은 비'가 1위다.", "\"Late Rain\" is No. 1.",
                        "'늦은 비'를 들었다.", "We heard \"Rain at Evening.\""),
                2,
                "We heard \"Late Rain.\"");
        accepts(
                variant,
                article("'늦은 비'를 불렀다.", "She sang \"Late Rain.\"", "'이른 눈'이 1위다.", "\"Early Snow\" is No. 1."));
    }

    @Test
    void wordsThatNameNothingAreNoExpansion() {
        var fine = article(
                "기사는 어제 나왔다.", "The report came at 4 ET.",
                "그는 기쁨을 나타내려 했다.", "He tried to express the joy.",
                "그녀도 슬픔을 나타내려 했다.", "She wished to express the sorrow.");
        assertThat(variant.find(fine)).isEmpty();
    }
}
