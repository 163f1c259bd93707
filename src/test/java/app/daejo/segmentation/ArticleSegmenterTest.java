package app.daejo.segmentation;

import static app.daejo.segmentation.BlockKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.text.Language;
import org.junit.jupiter.api.Test;

class ArticleSegmenterTest {

    private static final String KOREAN = """
            /* tracker code*/ /* /tracker code*/
            한가람 감독 "첫 노래, 모두 바다 덕분이었다"
            윤서아 기자

            "노래를 만든 이유는 바다 때문입니다. 그게 전부예요." (한가람 감독)

            한가람 감독이 13일 새 노래를 공개했다. 그는 "바다를 사랑한다. 떠날 이유가 없었다"고 말했다.

            <이하 한가람 감독과의 일문일답>

            Q. 처음 들었을 때 어떤 느낌이었나.

            A. 좋은 곡이라고 생각했다. 다시 듣고 싶었다.

            두 번째 문단도 답이다.

            Q.
            다음 계획은.

            A. 쉬고 싶다. (웃음)

            <사진=파도 뮤직>

            무단 전재 및 재배포 금지
            """;

    private static final String ENGLISH = """
            Han Ga-ram, "The Sea Made My First Song"
            by. Yoon Seo-ah

            "The sea is why I made the song." (Director Han Ga-ram)

            Director Han released a new song on the 13th. He said, "I love the sea. There was no reason to leave."

            <The following is an interview with Han Ga-ram>

            Q. How did it feel?

            A. I thought it was good. I wanted to hear it again.

            <Photo=Pado Music>

            <Translated by=Seo-ah Yoon>

            more photos
            SEO DANBI, the brand 'PADO' photocall event
            05/23/2024 04:49 ET
            LEE HARU, Incheon International Airport ARRIVAL
            05/22/2024 04:46 ET
            more videos
            """;

    private final Segmenter segmenter = new ArticleSegmenter();

    @Test
    void knowsTheBlocksOfAKoreanInterview() {
        var text = segmenter.segment(KOREAN, Language.KOREAN);
        assertThat(text.blocks())
                .extracting(Block::kind)
                .containsExactly(
                        FURNITURE, HEADLINE, BYLINE, LEDE, PARAGRAPH, NOTE, QUESTION, ANSWER, ANSWER, QUESTION,
                        QUESTION, ANSWER, CREDIT, FURNITURE);
        assertThat(text.blocks().getFirst().furnitureReason()).isEqualTo(FurnitureReason.TRACKING_CODE);
        assertThat(text.blocks().getLast().furnitureReason()).isEqualTo(FurnitureReason.COPYRIGHT_NOTICE);
        assertThat(text.joined()).isEqualTo(KOREAN);
    }

    @Test
    void knowsTheBlocksOfAnEnglishInterview() {
        var text = segmenter.segment(ENGLISH, Language.ENGLISH);
        assertThat(text.blocks())
                .extracting(Block::kind)
                .containsExactly(
                        HEADLINE, BYLINE, LEDE, PARAGRAPH, NOTE, QUESTION, ANSWER, CREDIT, CREDIT, FURNITURE, FURNITURE,
                        FURNITURE, FURNITURE, FURNITURE, FURNITURE);
        assertThat(text.blocks().get(11).furnitureReason()).isEqualTo(FurnitureReason.TIMESTAMP);
        assertThat(text.blocks().get(12).furnitureReason()).isEqualTo(FurnitureReason.RELATED_LINKS);
    }

    @Test
    void keepsTheSentencesOfAnAnswerInOneBlock() {
        var answer = segmenter.segment(KOREAN, Language.KOREAN).blocks().get(7);
        assertThat(answer.segments()).extracting(Segment::text).containsExactly("A. 좋은 곡이라고 생각했다.", "다시 듣고 싶었다.");
    }

    @Test
    void keepsAShortQuotationWhole() {
        var text = segmenter.segment(KOREAN, Language.KOREAN);
        assertThat(text.segments()).extracting(Segment::text).contains("그는 \"바다를 사랑한다. 떠날 이유가 없었다\"고 말했다.");
    }

    @Test
    void putsMarkdownMarksIntoTheGap() {
        var text = segmenter.segment("# A Title\n\n* one thing\n* another thing\n", Language.ENGLISH);
        assertThat(text.lead()).isEqualTo("# ");
        assertThat(text.segments()).extracting(Segment::text).containsExactly("A Title", "one thing", "another thing");
        assertThat(text.segments().getFirst().after()).isEqualTo("\n\n* ");
        assertThat(text.blocks().getFirst().kind()).isEqualTo(HEADLINE);
    }

    @Test
    void cutsTrackingCodeOffTheHeadline() {
        var text = segmenter.segment("/* tag */ A Headline\n\nSome prose stands here.", Language.ENGLISH);
        assertThat(text.blocks()).extracting(Block::kind).containsExactly(FURNITURE, HEADLINE, LEDE);
        assertThat(text.blocks().get(1).segments().getFirst().text()).isEqualTo("A Headline");
    }

    @Test
    void joinsLinesThatWereWrappedByHand() {
        var text = segmenter.segment(
                "The old house on the hill was empty for many years before the\nfamily came back to it and opened all of its windows again to the\nsea. They stayed.\n",
                Language.ENGLISH);
        assertThat(text.blocks()).hasSize(1);
        assertThat(text.segments()).hasSize(2);
    }

    @Test
    void keepsHeadlineAndBylineApartWhereNoBlankLineDoes() {
        var text = segmenter.segment(
                "/* tracker code of the page*/ /* /tracker code*/\nHan Ga-ram, \"The Sea Made My First Song of All\"\nby. Yoon Seo-ah\n\nIt is prose.\n",
                Language.ENGLISH);
        assertThat(text.blocks()).extracting(Block::kind).containsExactly(FURNITURE, HEADLINE, BYLINE, LEDE);
    }

    @Test
    void takesNoLabelFromASingleHeadlineWithAColon() {
        var text =
                segmenter.segment("Almanac: The Inventor\n\nHe was born in 1882. He died in 1945.", Language.ENGLISH);
        assertThat(text.blocks()).extracting(Block::kind).containsExactly(HEADLINE, LEDE);
    }

    @Test
    void knowsTurnsThatOpenWithNames() {
        var text = segmenter.segment(
                "A talk\n\nReporter: How was it?\n\nHan: Good.\n\nReporter: And now?\n\nHan: Better.",
                Language.ENGLISH);
        assertThat(text.blocks()).extracting(Block::kind).containsExactly(HEADLINE, QUESTION, ANSWER, QUESTION, ANSWER);
    }

    @Test
    void knowsQuestionsThatOpenWithADash() {
        var text = segmenter.segment("한가람의 말\n\n인사말이 있다.\n\n- 소감은?\n\n좋다.\n\n- 계획은?\n\n쉬겠다.", Language.KOREAN);
        assertThat(text.blocks())
                .extracting(Block::kind)
                .containsExactly(HEADLINE, LEDE, QUESTION, ANSWER, QUESTION, ANSWER);
    }

    @Test
    void keepsABlankTextInTheLead() {
        assertThat(segmenter.segment(" \r\n\t", Language.KOREAN))
                .isEqualTo(new SegmentedText(" \r\n\t", java.util.List.of()));
        assertThat(segmenter.segment("", Language.KOREAN).joined()).isEmpty();
    }
}
