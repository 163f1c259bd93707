package app.daejo.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AlignCommandTest {

    private final Path folder;

    AlignCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return new CommandLine(new DaejoCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String korean() throws IOException {
        return file("ko.txt", "한가람이 13일 서울에 왔다.\n\n공유하기 프린트 스크랩\n\n그는 2019년 LA에서 노래했다.\n");
    }

    private String english() throws IOException {
        return file("en.txt", "\uFEFFHan Ga-ram came to Seoul on the 13th.\n\nHe sang in LA in 2019.\n");
    }

    @Test
    void printsOneBeadALine() throws IOException {
        assertThat(run("align", korean(), english())).isZero();
        assertThat(out.toString().lines()).containsExactly("0\t0", "1\t", "2\t1");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void printsTheSameForSegmentedFiles() throws IOException {
        assertThat(run("align", "--segmented", korean(), english())).isZero();
        assertThat(out.toString().lines()).containsExactly("0\t0", "1\t", "2\t1");
    }

    @Test
    void allowsAnEmptySide() throws IOException {
        assertThat(run("align", korean(), file("empty.txt", ""))).isZero();
        assertThat(out.toString().lines()).containsExactly("0\t", "1\t", "2\t");
    }

    @Test
    void namesAMissingFileInOneLine() throws IOException {
        assertThat(run("align", korean(), folder.resolve("nothing.txt").toString()))
                .isEqualTo(1);
        assertThat(err.toString().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("nothing.txt")
                .contains("no such file");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void namesTheByteThatIsNotUtf8() throws IOException {
        var path = folder.resolve("ms949.txt");
        var bytes = new java.io.ByteArrayOutputStream();
        bytes.write("abc ".getBytes(StandardCharsets.UTF_8));
        bytes.write(new byte[] {(byte) 0xB0, (byte) 0xA1});
        Files.write(path, bytes.toByteArray());
        assertThat(run("align", path.toString(), english())).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("not UTF-8 (byte 4)");
    }

    @Test
    void refusesAFolder() throws IOException {
        assertThat(run("align", folder.toString(), english())).isEqualTo(1);
        assertThat(err.toString()).contains("is a folder");
    }

    @Test
    void refusesAnUnknownFormatAndAMissingArgument() throws IOException {
        assertThat(run("align", "--format", "xml", korean(), english())).isEqualTo(2);
        assertThat(err.toString()).contains("tsv or json");
        assertThat(run("align", korean())).isEqualTo(2);
    }

    @Test
    void explainsItself() {
        assertThat(run("align", "--help")).isZero();
        assertThat(out.toString()).contains("--segmented", "SOURCE", "Exit codes:", "a file cannot be used");
    }
}
