package app.daejo.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Whatever files {@code daejo align} is given, it aligns them or says in one line what is wrong with which. */
@Timeout(60)
class AlignBadInputTest {

    private static final String KOREAN = "한가람이 13일 서울에 왔다.\n그는 2019년 LA에서 노래했다.\n관객은 36만 명이었다.\n";
    private static final String ENGLISH =
            "Han Ga-ram came to Seoul on the 13th.\nHe sang in LA in 2019.\nThere were 360,000 people.\n";

    private final Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    AlignBadInputTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private int align(Path source, Path target) {
        return new CommandLine(new DaejoCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute("align", source.toString(), target.toString());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path korean() throws IOException {
        return file("ko.txt", KOREAN);
    }

    private Path english() throws IOException {
        return file("en.txt", ENGLISH);
    }

    private void assertRefused(Path bad, String why) throws IOException {
        for (boolean first : new boolean[] {true, false}) {
            err.getBuffer().setLength(0);
            assertThat(first ? align(bad, english()) : align(korean(), bad)).isEqualTo(1);
            assertThat(err.toString().lines()).hasSize(1);
            assertThat(err.toString()).contains(bad.toString(), why);
            assertThat(out.toString()).isEmpty();
        }
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        var binary = new byte[5_000];
        new Random(5).nextBytes(binary);
        assertRefused(Files.write(folder.resolve("photo.txt"), binary), "not UTF-8 (byte ");
        assertRefused(file("nul.txt", "가\0b"), "not a text file (byte 3 is NUL)");
    }

    @Test
    void refusesALoneSurrogate() throws IOException {
        var bytes = "가나 ".getBytes(StandardCharsets.UTF_8);
        var lone = java.util.Arrays.copyOf(bytes, bytes.length + 3);
        lone[bytes.length] = (byte) 0xED;
        lone[bytes.length + 1] = (byte) 0xA0;
        lone[bytes.length + 2] = (byte) 0xBD;
        assertRefused(Files.write(folder.resolve("surrogate.txt"), lone), "not UTF-8 (byte 7)");
    }

    @Test
    void refusesAFolderAMissingFileAndOneThatMayNotBeRead() throws IOException {
        assertRefused(Files.createDirectory(folder.resolve("folder.txt")), "is a folder");
        assertRefused(folder.resolve("nothing.txt"), "no such file");
        var closed = file("closed.txt", KOREAN);
        if (closed.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        }
        // Whoever may read everything is not kept out by a file's mode.
        if (!Files.isReadable(closed)) {
            assertRefused(closed, "you may not read it");
        }
    }

    @Test
    void refusesAFileThatFailsWhileItIsRead() throws IOException {
        var memory = Path.of("/proc/self/mem");
        assumeTrue(Files.isReadable(memory), "no file here that opens but cannot be read");
        assertRefused(memory, "cannot be read");
    }

    @Test
    void refusesAFileWithoutAnEnd() throws IOException {
        var zero = Path.of("/dev/zero");
        assumeTrue(Files.isReadable(zero), "no endless file here");
        assertRefused(zero, "larger than 20 MB");
    }

    @Test
    void offersTheSwapInOneLine() throws IOException {
        var source = english();
        var target = korean();
        assertThat(align(source, target)).isZero();
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("swapped", "./daejo align " + target + " " + source);
        assertThat(out.toString().lines()).isNotEmpty();
    }

    @Test
    void offersTheSwapOfDecomposedHangulToo() throws IOException {
        assertThat(align(english(), file("nfd.txt", Normalizer.normalize(KOREAN, Normalizer.Form.NFD))))
                .isZero();
        assertThat(err.toString()).contains("swapped");
    }

    @Test
    void saysThatBothSidesAreOfOneLanguage() throws IOException {
        assertThat(align(korean(), korean())).isZero();
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("both files look Korean");
        assertThat(out.toString().lines()).containsExactly("0\t0", "1\t1", "2\t2");
        err.getBuffer().setLength(0);
        assertThat(align(english(), english())).isZero();
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("no file looks Korean");
    }

    @Test
    void keepsQuietAboutLanguagesWhereThereIsNothingToTellBy() throws IOException {
        assertThat(align(file("empty.txt", ""), english())).isZero();
        assertThat(align(korean(), file("blank.txt", " \n\t\n\u3000\n"))).isZero();
        assertThat(align(file("numbers.txt", "1\n2\n"), file("more.txt", "1\n2\n")))
                .isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void pairsDecomposedHangulAndMarkedTextLikeAnyOther() throws IOException {
        var odd = Normalizer.normalize(KOREAN, Normalizer.Form.NFD).replace("서", "\u202B\u0007서\u202C");
        assertThat(align(file("odd.txt", "\u200F" + odd), english())).isZero();
        assertThat(out.toString().lines()).containsExactly("0\t0", "1\t1", "2\t2");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void leavesFurnitureUnpaired() throws IOException {
        var furniture = file("furniture.txt", "공유하기 프린트 스크랩\n무단 전재 및 재배포 금지\n");
        assertThat(align(furniture, english())).isZero();
        assertThat(out.toString().lines()).hasSize(5).allMatch(line -> line.startsWith("\t") || line.endsWith("\t"));
    }

    /** Each is a process of its own, so that its memory can be bounded; half of what an article may take is plenty. */
    @ParameterizedTest
    @ValueSource(strings = {"one line against a thousand", "a thousand against one", "no break", "two thousand lines"})
    void staysWithinTimeAndMemory(String what) throws Exception {
        var thousand = IntStream.range(0, 1000)
                .mapToObj(i -> "Line " + i + " of the text.")
                .collect(Collectors.joining("\n"));
        var process =
                switch (what) {
                    case "one line against a thousand" -> start("텍스트의 7번째 줄.", thousand);
                    case "a thousand against one" -> start(thousand, "One line.");
                    case "no break" -> start("가".repeat(100_000), "a".repeat(50_000) + " " + "b".repeat(50_000));
                    default -> start(numbered("그는 %d번을 골랐다."), numbered("He chose number %d."));
                };
        try {
            assertThat(process.waitFor(50, TimeUnit.SECONDS)).as("in time").isTrue();
            assertThat(Files.readString(folder.resolve("err"))).doesNotContain("OutOfMemoryError", "\tat ");
            assertThat(process.exitValue()).isZero();
            assertThat(Files.readAllLines(folder.resolve("out"))).isNotEmpty();
        } finally {
            process.destroyForcibly();
        }
    }

    private static String numbered(String line) {
        return IntStream.range(0, 2_000).mapToObj(line::formatted).collect(Collectors.joining("\n"));
    }

    private Process start(String source, String target) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "app.daejo.Daejo",
                        "align",
                        file("source.txt", source).toString(),
                        file("target.txt", target).toString())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }
}
