package app.daejo.alignment.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceAlignerTest extends AlignerContract {

    @Override
    Aligner aligner() {
        return Aligners.standard();
    }

    private static final String KOREAN = """
            한가람 감독 "첫 노래, 모두 파도 덕분이었다"
            윤서아 기자

            한가람 감독이 13일 가수 Mirae와의 작업 뒷이야기를 공개했다.
            이 감독은 세 번째 앨범 '블루 윈드'(Blue Wind)의 뮤직비디오를 연출했다.

            본문 듣기 시작

            <이하 한가람 감독과의 일문일답>

            Q. 처음 노래를 들었을 때 어떤 느낌이었나.

            A. 중독성이 강한 곡이라고 생각했다.
            2019년 LA 공연에서 처음 들었다.
            그때부터 팬이 됐다.

            Q. 다음 계획은.

            A. 제주에서 36만 명의 관객과 만나고 싶다.

            <사진=파도 뮤직>
            """;

    private static final String ENGLISH = """
            Han Ga-ram, "The Waves Made My First Song"
            By Yoon Seo-ah

            Director Han shared a behind-the-scenes story with singer Mirae on the 13th.
            The director directed the music video for the third album "Blue Wind."

            <The following is an interview with director Han Ga-ram>

            Q. How did you feel when you first heard the song?

            A. I thought it was a very addictive song, and after I heard it first at the LA concert in 2019, I became a fan.

            Q. What is your next plan?

            A. I would like to meet 360,000 people in Jeju.

            <Photo=Pado Music>

            <Translated by=Seo-ah Yoon>
            """;

    private static List<Passage> read(String text) {
        var passages = new ArrayList<Passage>();
        int paragraph = 0;
        for (var block : text.split("\n\n")) {
            for (var line : block.strip().split("\n")) {
                passages.add(new Passage(line, paragraph));
            }
            paragraph++;
        }
        return passages;
    }

    @Test
    void alignsAnInterview() {
        var beads = aligner().align(read(KOREAN), read(ENGLISH), List.of());
        assertThat(beads.stream().map(EvidenceAlignerTest::shown))
                .containsExactly(
                        "0-1 0-1",
                        "1-2 1-2",
                        "2-3 2-3",
                        "3-4 3-4",
                        "4-5 -",
                        "5-6 4-5",
                        "6-7 5-6",
                        "7-10 6-7",
                        "10-11 7-8",
                        "11-12 8-9",
                        "12-13 9-10",
                        "- 10-11");
    }

    private static String shown(Bead bead) {
        return shown(bead.source()) + " " + shown(bead.target());
    }

    private static String shown(Range range) {
        return range.isEmpty() ? "-" : range.from() + "-" + range.to();
    }

    @Test
    void saysWhatAPairingRestsOn() {
        var beads = aligner().align(read(KOREAN), read(ENGLISH), List.of());
        var last = beads.stream()
                .filter(bead -> bead.source().equals(new Range(11, 12)))
                .findFirst()
                .orElseThrow();
        assertThat(last.reasons()).anySatisfy(reason -> {
            assertThat(reason.basis()).isEqualTo(Reason.Basis.NUMBERS);
            assertThat(reason.detail()).contains("360000 = 360000");
            assertThat(reason.weight()).isPositive();
        });
        assertThat(beads.stream().filter(bead -> bead.target().isEmpty()))
                .allSatisfy(bead -> assertThat(bead.reasons()).isEmpty());
    }

    @Test
    void linksACaptionThatMovedToTheEnd() {
        var source = passages("무대 위의 신유나 / 사진=파도포토", "감독은 13일 서울에 왔다.", "그는 2019년에 영화를 만들었다.", "관객은 36만 명이었다.");
        var target = passages(
                "The director came to Seoul on the 13th.",
                "He made a film in 2019.",
                "There were 360,000 viewers.",
                "Shin Yuna on stage (Photo: Pado Photo)");
        var beads = aligner().align(source, target, List.of());
        assertWhole(beads, 4, 4);
        assertThat(beads).anySatisfy(bead -> {
            assertThat(bead.source()).isEqualTo(new Range(0, 1));
            assertThat(bead.target()).isEqualTo(new Range(3, 4));
        });
    }

    @Test
    void partsAnUnlikelyPairToLinkACaptionWithItsOwn() {
        var source = passages("무대 위의 최하은 / 사진=별마루", "감독은 서울에서 취재진을 만났다.", "그는 다음 작품을 준비한다고 말했다.", "많은 관객이 찾았다.");
        var target = passages(
                "The director met reporters in Seoul.",
                "He said he was preparing his next work.",
                "Choi Ha-eun on stage. Courtesy of Byeolmaru");
        var beads = aligner().align(source, target, List.of());
        assertThat(beads.stream().map(EvidenceAlignerTest::shown))
                .contains("0-1 2-3")
                .doesNotContain("3-4 2-3");
    }

    @Test
    void neverJoinsTwoTurns() {
        var beads = aligner()
                .align(
                        passages("Q. 왜?", "A. 몰라.", "Q. 정말?", "A. 응."),
                        passages("Q. Why? A. No idea.", "Q. Really?", "A. Yes."),
                        List.of());
        assertWhole(beads, 4, 3);
        assertThat(beads).allSatisfy(bead -> assertThat(bead.source().size()).isLessThanOrEqualTo(1));
    }
}
