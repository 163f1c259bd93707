package app.daejo.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.text.PageFurniture.Kind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFurnitureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/* tracker code*/ /* /tracker code*/|TRACKING_CODE",
                "<!-- tag manager -->|TRACKING_CODE",
                "<script async src=\"x.js\"></script>|TRACKING_CODE",
                "window.dataLayer = [];|TRACKING_CODE",
                "gtag('config', 'G-1');|TRACKING_CODE",
                "more photos|RELATED_LINKS",
                "관련 기사|RELATED_LINKS",
                "많이 본 뉴스|RELATED_LINKS",
                "#영화 #인터뷰|RELATED_LINKS",
                "▶ 관련기사 더보기|RELATED_LINKS",
                "Related:|RELATED_LINKS",
                "Posted in Features, Film & TV|RELATED_LINKS",
                "Do not repost without permission.|COPYRIGHT_NOTICE",
                "Unauthorised reproduction is prohibited.|COPYRIGHT_NOTICE",
                "사진을 클릭하면 크게 볼 수 있습니다.|PAGE_CONTROL",
                "Click on the image to enlarge|PAGE_CONTROL",
                "05/23/2024 04:49 ET|TIMESTAMP",
                "입력 2024.05.23 10:56 수정 2024.05.23 15:28|TIMESTAMP",
                "무단 전재 및 재배포 금지|COPYRIGHT_NOTICE",
                "Copyright © 2024. All rights reserved.|COPYRIGHT_NOTICE",
                "공유하기 프린트 스크랩|PAGE_CONTROL",
                "댓글 1,204개|PAGE_CONTROL",
                "Share this:|PAGE_CONTROL"
            })
    void namesFixedFormulas(String line, Kind kind) {
        assertThat(PageFurniture.of(line)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "그는 저작권자와 합의했다고 말했다.",
                "무단 복제 논란에 휩싸인 작품이다.",
                "Copyright law has changed twice since then.",
                "The comments were kind.",
                "댓글이 쏟아졌다.",
                "제보는 경찰이 받았다.",
                "He asked us to share the story.",
                "2024년 5월 23일",
                "May 23, 2024",
                "<The following is an interview>",
                "좋아요 버튼을 눌러 달라는 말은 하지 않겠다.",
                "Posted in 2019, the video has been seen by millions.",
                "Posted in Busan, he met her there.",
                "Reproduction of the icons was forbidden.",
                "Related studies came to another result.",
                "사진을 누르는 손이 떨렸다.",
                "Subscribe numbers fell for a third year."
            })
    void neverStrikesOutProse(String line) {
        assertThat(PageFurniture.of(line)).isEmpty();
    }

    @Test
    void measuresCommentsInFrontOfText() {
        assertThat(PageFurniture.leadingComment("/* x */ Headline")).isEqualTo(8);
        assertThat(PageFurniture.leadingComment("Headline /* x */")).isZero();
    }

    @Test
    void takesLittleTimeOnHostileLines() {
        for (var line : List.of(
                "좋아요 1 ".repeat(20_000),
                "#a".repeat(50_000),
                "<a ".repeat(30_000),
                "/*".repeat(50_000),
                "공유".repeat(79))) {
            org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(2), () -> PageFurniture.of(line));
        }
    }
}
