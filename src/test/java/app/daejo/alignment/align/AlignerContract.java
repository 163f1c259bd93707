package app.daejo.alignment.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What every aligner must keep, whatever it is given. */
abstract class AlignerContract {

    abstract Aligner aligner();

    static List<Passage> passages(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> new Passage(texts[i], 0))
                .toList();
    }

    static void assertWhole(List<Bead> beads, int sources, int targets) {
        assertThat(covered(beads.stream().map(Bead::source).toList())).isEqualTo(all(sources));
        assertThat(covered(beads.stream().map(Bead::target).toList())).isEqualTo(all(targets));
        int last = 0;
        for (var bead : beads) {
            if (!bead.source().isEmpty()) {
                assertThat(bead.source().from()).isGreaterThanOrEqualTo(last);
                last = bead.source().to();
            }
        }
    }

    private static List<Integer> all(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    private static List<Integer> covered(List<Range> ranges) {
        return ranges.stream()
                .flatMap(range -> IntStream.range(range.from(), range.to()).boxed())
                .sorted()
                .toList();
    }

    @Test
    void keepsEveryPassageExactlyOnce() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            var source = randomText(random, KOREAN, random.nextInt(12));
            var target = randomText(random, ENGLISH, random.nextInt(12));
            assertWhole(aligner().align(source, target, List.of()), source.size(), target.size());
        }
    }

    @Test
    void keepsEveryPassageOfALongTextExactlyOnce() {
        var random = new Random(11);
        for (int round = 0; round < 12; round++) {
            var source = randomText(random, KOREAN, 300 + random.nextInt(500));
            var target = randomText(random, ENGLISH, 300 + random.nextInt(500));
            var anchors = new ArrayList<Anchor>();
            int at = 0;
            for (int i = random.nextInt(80);
                    i + 3 < source.size() && at + 3 < target.size();
                    i += 1 + random.nextInt(90)) {
                int n = random.nextInt(3);
                int m = n == 0 ? 1 + random.nextInt(2) : random.nextInt(3);
                at += random.nextInt(60);
                if (at + m <= target.size()) {
                    anchors.add(new Anchor(new Range(i, i + n), new Range(at, at + m)));
                }
                i += n;
                at += m;
            }
            assertWhole(aligner().align(source, target, anchors), source.size(), target.size());
        }
    }

    private static final char[] KOREAN = "가나다라마 바사 아자 13 RM \"?.".toCharArray();
    private static final char[] ENGLISH = "abc def gh 13 RM \"?.'".toCharArray();

    private static List<Passage> randomText(Random random, char[] letters, int size) {
        var passages = new ArrayList<Passage>();
        int paragraph = 0;
        for (int i = 0; i < size; i++) {
            var text = new StringBuilder("x");
            int length = random.nextInt(40);
            for (int c = 0; c < length; c++) {
                text.append(letters[random.nextInt(letters.length)]);
            }
            paragraph += random.nextInt(2);
            passages.add(new Passage((random.nextInt(5) == 0 ? "Q. " : "") + text, paragraph));
        }
        return passages;
    }

    @Test
    void leavesEverythingUnpairedWhereOneSideIsEmpty() {
        assertThat(aligner().align(List.of(), List.of(), List.of())).isEmpty();
        var beads = aligner().align(passages("하나.", "둘."), List.of(), List.of());
        assertWhole(beads, 2, 0);
        assertThat(beads).hasSize(2).allSatisfy(bead -> assertThat(bead.target().isEmpty())
                .isTrue());
        assertWhole(aligner().align(List.of(), passages("One.", "Two."), List.of()), 0, 2);
    }

    @Test
    void survivesOnePassageAgainstAThousand() {
        var many = IntStream.range(0, 1000)
                .mapToObj(i -> new Passage("Line " + i + " of the text.", i))
                .toList();
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertWhole(aligner().align(passages("텍스트의 7번째 줄."), many, List.of()), 1, 1000);
            assertWhole(aligner().align(many, passages("One line."), List.of()), 1000, 1);
        });
    }

    @Test
    void pairsATextWithItselfLineByLine() {
        var text =
                passages("Lee met RM in 2019.", "They made a film.", "It won 3 awards in Seoul.", "Everybody laughed.");
        var beads = aligner().align(text, text, List.of());
        assertThat(beads).hasSize(4).allSatisfy(bead -> assertThat(bead.source())
                .isEqualTo(bead.target()));
    }

    @Test
    void givesTheSameAnswerTwice() {
        var source = passages("RM은 13일 앨범을 냈다.", "그는 웃었다.", "2019년에 LA에서 공연했다.");
        var target = passages("RM released an album on the 13th.", "He smiled.", "He performed in LA in 2019.");
        assertThat(aligner().align(source, target, List.of()))
                .isEqualTo(aligner().align(source, target, List.of()));
    }

    @Test
    void seesNoDifferenceInDecomposedHangulAndDirectionMarks() {
        var source = passages("제이크는 13일 서울에 왔다.", "그는 영화를 만들었다.", "감독은 웃었다.");
        var target = passages("Jake came to Seoul on the 13th.", "He made a film.", "The director laughed.");
        var decomposed = source.stream()
                .map(each -> new Passage(
                        "\u200F" + Normalizer.normalize(each.text(), Normalizer.Form.NFD) + "\u202C", each.paragraph()))
                .toList();
        assertThat(ranges(aligner().align(decomposed, target, List.of())))
                .isEqualTo(ranges(aligner().align(source, target, List.of())));
    }

    private static List<List<Range>> ranges(List<Bead> beads) {
        return beads.stream().map(bead -> List.of(bead.source(), bead.target())).toList();
    }

    @Test
    void survivesAHugePassage() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertWhole(
                        aligner()
                                .align(
                                        passages("가".repeat(100_000), "나 ".repeat(50_000)),
                                        passages("a".repeat(100_000)),
                                        List.of()),
                        2,
                        1));
    }

    @Test
    void survivesWhatIsNoText() {
        var odd = passages(
                "\uD83D",
                "\uDE00 \uD83D",
                "\u200F",
                "\u0000\u0007\u001B",
                "😀".repeat(500),
                "?!".repeat(5_000),
                "1".repeat(10_000),
                "1,".repeat(5_000),
                "9".repeat(30) + "억 " + "9".repeat(30) + "만",
                "1e999999999 0x7FFFFFFF 1/0 0/0",
                "\"".repeat(5_000),
                "Q. ".repeat(2_000),
                "\u1100".repeat(2_000),
                "ﷺ".repeat(1_000));
        var plain = passages("그는 웃었다.", "1억 명이었다.");
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertWhole(aligner().align(odd, odd, List.of()), odd.size(), odd.size());
            assertWhole(aligner().align(odd, plain, List.of()), odd.size(), 2);
            assertWhole(aligner().align(plain, odd, List.of()), 2, odd.size());
        });
    }

    @Test
    void survivesSwappedLanguagesAndFurnitureAlone() {
        var korean = passages("감독은 13일 서울에 왔다.", "공유하기 프린트 스크랩", "그는 웃었다.");
        var english = passages("The director came to Seoul on the 13th.", "more photos", "He laughed.");
        assertWhole(aligner().align(english, korean, List.of()), 3, 3);
        var furniture = passages("공유하기 프린트 스크랩", "무단 전재 및 재배포 금지");
        assertWhole(aligner().align(furniture, passages("more photos", "more videos"), List.of()), 2, 2);
    }

    @Test
    void keepsConfirmedPairings() {
        var source = passages("첫째 문장.", "둘째 문장.", "셋째 문장.", "넷째 문장.", "다섯째 문장.");
        var target = passages("A one.", "B two.", "C three.", "D four.", "E five.");
        var anchors =
                List.of(new Anchor(new Range(1, 2), new Range(2, 4)), new Anchor(new Range(3, 3), new Range(4, 5)));
        var beads = aligner().align(source, target, anchors);
        assertWhole(beads, 5, 5);
        for (var anchor : anchors) {
            assertThat(beads).anySatisfy(bead -> {
                assertThat(bead.source()).isEqualTo(anchor.source());
                assertThat(bead.target()).isEqualTo(anchor.target());
                assertThat(bead.confidence()).isEqualTo(1);
                assertThat(bead.reasons()).extracting(Reason::basis).containsExactly(Reason.Basis.CONFIRMED);
            });
        }
        // Nothing before an anchor pairs with anything after it.
        for (var bead : beads) {
            if (!bead.source().isEmpty()
                    && !bead.target().isEmpty()
                    && bead.source().from() >= 2) {
                assertThat(bead.target().from()).isGreaterThanOrEqualTo(4);
            }
        }
    }

    @Test
    void keepsAnchorsOfAnyShape() {
        var random = new Random(11);
        for (int round = 0; round < 200; round++) {
            int n = 1 + random.nextInt(8);
            int m = 1 + random.nextInt(8);
            var source = passages(IntStream.range(0, n).mapToObj(i -> "문장 " + i).toArray(String[]::new));
            var target = passages(
                    IntStream.range(0, m).mapToObj(i -> "Sentence " + i).toArray(String[]::new));
            var anchors = randomAnchors(random, n, m);
            var beads = aligner().align(source, target, anchors);
            assertWhole(beads, n, m);
            for (var anchor : anchors) {
                assertThat(ranges(beads)).contains(List.of(anchor.source(), anchor.target()));
            }
        }
    }

    private static List<Anchor> randomAnchors(Random random, int n, int m) {
        var anchors = new ArrayList<Anchor>();
        var used = new BitSet();
        for (int from = 0; from < n; ) {
            int to = Math.min(n, from + 1 + random.nextInt(4));
            int start = random.nextInt(m + 1);
            int end = Math.min(m, start + random.nextInt(4));
            if (random.nextBoolean() && (used.nextSetBit(start) < 0 || used.nextSetBit(start) >= end)) {
                used.set(start, end);
                anchors.add(new Anchor(new Range(from, to), new Range(start, end)));
            }
            from = to;
        }
        return anchors;
    }

    @Test
    void refusesAnchorsThatOverlapOrLieOutside() {
        var text = passages("하나.", "둘.");
        var overlapping =
                List.of(new Anchor(new Range(0, 2), new Range(0, 1)), new Anchor(new Range(1, 2), new Range(1, 2)));
        assertThatThrownBy(() -> aligner().align(text, text, overlapping)).isInstanceOf(IllegalArgumentException.class);
        var outside = Arrays.asList(new Anchor(new Range(0, 1), new Range(1, 3)));
        assertThatThrownBy(() -> aligner().align(text, text, outside)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void staysInBoundsOnALongText() {
        var random = new Random(3);
        var source = new ArrayList<Passage>();
        var target = new ArrayList<Passage>();
        for (int i = 0; i < 2_000; i++) {
            int value = random.nextInt(100_000);
            source.add(new Passage("그는 " + value + "번을 골랐다.", i / 4));
            if (random.nextInt(10) > 0) {
                target.add(new Passage("He chose number " + value + ".", i / 4));
            }
        }
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertWhole(aligner().align(source, target, List.of()), 2_000, target.size()));
    }
}
