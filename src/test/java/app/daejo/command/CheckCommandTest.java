package app.daejo.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.quality.Bitext;
import app.daejo.quality.Checks;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

    private final Path folder;
    private String err = "";

    CheckCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private int run(String content, String... more) throws Exception {
        var file = Files.writeString(folder.resolve("docs.jsonl"), content);
        var writer = new StringWriter();
        var command = new CommandLine(new CheckCommand()).setErr(new PrintWriter(writer, true));
        var arguments = new java.util.ArrayList<>(List.of("--bitext", file.toString()));
        arguments.addAll(List.of(more));
        int code = command.execute(arguments.toArray(String[]::new));
        err = writer.toString();
        return code;
    }

    @Test
    void aFindingIsOneLineOfTheContract() throws Exception {
        var article = BitextJson.read("""
                {"doc":"d1","domain":"news","glossary":[{"src":"밤","tgt":"night"}],\
                "segments":[{"id":"s1","src":"가수 마리나(MARINA)가 왔다.","tgt":"The singer Marnia came."}]}""");
        var finding = Checks.standard().run(article).getFirst();
        var json = new JsonMapper().readTree(new FindingJson().write(article, finding));
        assertThat(json.get("doc").asString()).isEqualTo("d1");
        assertThat(json.get("segment").asString()).isEqualTo("s1");
        assertThat(json.get("start").asInt()).isEqualTo(11);
        assertThat(json.get("end").asInt()).isEqualTo(17);
        assertThat(json.get("code").asString()).isEqualTo("name.latin");
        assertThat(json.get("tier").asString()).isEqualTo("A");
        assertThat(json.get("message").asString()).contains("Marnia");
        assertThat(json.get("suggestion").asString()).isEqualTo("Marina");
        assertThat(json.get("evidence").get("spans").get(0).get("side").asString())
                .isEqualTo("source");
    }

    @Test
    void aWholeRowHasNullOffsets() throws Exception {
        var article = new Bitext("d", null, List.of(), List.of(new Bitext.Pair("s1", "1,234명이 왔다.", "They came.")));
        var finding = Checks.standard().run(article).getFirst();
        var json = new JsonMapper().readTree(new FindingJson().write(article, finding));
        assertThat(json.get("start").isNull()).isTrue();
        assertThat(json.has("suggestion")).isFalse();
    }

    @Test
    void aMalformedLineIsNamedInOneLine() throws Exception {
        assertThat(run("{\"doc\":\"a\",\"segments\":[]}\n{nonsense\n")).isEqualTo(1);
        assertThat(err.strip().lines()).hasSize(1);
        assertThat(err).contains("docs.jsonl:2:");
    }

    @Test
    void aMissingMemberIsNamed() throws Exception {
        assertThat(run("{\"doc\":\"a\",\"segments\":[{\"id\":\"s1\",\"src\":\"가\"}]}\n"))
                .isEqualTo(1);
        assertThat(err).contains(":1:", "tgt");
    }

    @Test
    void aDoubledIdIsRefused() throws Exception {
        assertThat(
                        run(
                                "{\"doc\":\"a\",\"segments\":[{\"id\":\"s\",\"src\":\"\",\"tgt\":\"\"},{\"id\":\"s\",\"src\":\"\",\"tgt\":\"\"}]}\n"))
                .isEqualTo(1);
        assertThat(err).contains("twice");
    }

    @Test
    void aMissingFileIsOneLine() {
        var writer = new StringWriter();
        int code = new CommandLine(new CheckCommand())
                .setErr(new PrintWriter(writer, true))
                .execute("--bitext", folder.resolve("absent.jsonl").toString());
        assertThat(code).isEqualTo(1);
        assertThat(writer.toString().strip().lines()).hasSize(1);
    }

    @Test
    void wrongUsageIsTwo() throws Exception {
        assertThat(new CommandLine(new CheckCommand())
                        .setErr(new PrintWriter(new StringWriter()))
                        .execute())
                .isEqualTo(2);
        assertThat(run("", "--tier", "C")).isEqualTo(2);
    }

    @Test
    void anUnknownFormatIsRefused() throws Exception {
        assertThat(run("{\"doc\":\"a\",\"segments\":[]}\n", "--format", "xml")).isEqualTo(2);
        assertThat(err).contains("json or sarif");
        assertThat(run("{\"doc\":\"a\",\"segments\":[]}\n", "--format", "sarif"))
                .isZero();
    }
}
