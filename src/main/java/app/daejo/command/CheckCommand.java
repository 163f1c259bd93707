package app.daejo.command;

import app.daejo.quality.Checks;
import app.daejo.quality.Tier;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code daejo check}: runs the checks over articles given as JSON lines and prints one finding a line; needs no server and no database. */
@Command(
        name = "check",
        description = "Checks translations and prints their findings, of each article the most useful first.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:checked, whatever was found", "1:the input could not be read", "2:wrong usage"})
public final class CheckCommand implements Callable<Integer> {

    @Option(
            names = "--bitext",
            required = true,
            paramLabel = "FILE",
            description =
                    "One article a line: {doc, domain?, glossary:[{src,tgt}], segments:[{id,src,tgt}]}. - reads standard input.")
    private @Nullable String bitext;

    @Option(
            names = "--tier",
            paramLabel = "A|B",
            description = "Print only findings of this tier: A is nearly always right, B is a hint.")
    private @Nullable Tier tier;

    @Option(
            names = "--format",
            paramLabel = "json|sarif",
            defaultValue = "json",
            description = "json: one finding a line; sarif: one SARIF 2.1.0 log. Default: ${DEFAULT-VALUE}.")
    private String format = "json";

    @Option(
            names = "--with-languagetool",
            description =
                    "Add what LanguageTool minds in the English: hints, and some seconds before the first article.")
    private boolean withLanguageTool;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        if (!format.equals("json") && !format.equals("sarif")) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--format is json or sarif, not " + format);
        }
        // Straight to the descriptor: a PrintStream would use the platform's charset and flush at every line.
        var out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8));
        try (var in = open()) {
            return check(in, out);
        } catch (NoSuchFileException e) {
            return refuse("no such file: " + bitext);
        } catch (AccessDeniedException e) {
            return refuse(bitext + ": you may not read it");
        } catch (CharacterCodingException e) {
            return refuse(bitext + ": not UTF-8");
        } catch (IOException e) {
            return refuse(bitext + ": " + e.getMessage());
        } finally {
            out.flush();
        }
    }

    private InputStream open() throws IOException {
        if (bitext == null || bitext.equals("-")) {
            return new FileInputStream(FileDescriptor.in);
        }
        return Files.newInputStream(Path.of(bitext));
    }

    private int check(InputStream in, PrintWriter out) throws IOException {
        var utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new BoundedLines(new InputStreamReader(in, utf8));
        var checks = withLanguageTool ? Checks.withLanguageTool() : Checks.standard();
        var writer = new FindingJson();
        var log = format.equals("sarif") ? new SarifLog(uri(), DaejoVersion.current()) : null;
        int number = 0;
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                var article = BitextJson.read(number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line);
                for (var finding : checks.run(article).stream()
                        .sorted(Checks.MOST_USEFUL_FIRST)
                        .toList()) {
                    if (tier != null && finding.tier() != tier) {
                        continue;
                    }
                    if (log == null) {
                        out.println(writer.write(article, finding));
                    } else {
                        log.add(article, finding, number);
                    }
                }
                out.flush();
            } catch (BitextJson.Malformed e) {
                return refuse((bitext == null ? "-" : bitext) + ":" + number + ": " + e.getMessage());
            }
        }
        if (log != null) {
            out.println(log.write());
        }
        return 0;
    }

    private @Nullable String uri() {
        return bitext == null || bitext.equals("-")
                ? null
                : bitext.startsWith("/") ? Path.of(bitext).toUri().toString() : bitext.replace(" ", "%20");
    }

    private int refuse(String why) {
        spec.commandLine().getErr().println("daejo check: " + why);
        return 1;
    }
}
