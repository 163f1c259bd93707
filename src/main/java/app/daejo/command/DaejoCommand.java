package app.daejo.command;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of {@code ./daejo}; each is a class of its own beside this one. */
@Command(
        name = "daejo",
        versionProvider = DaejoVersion.class,
        description = "A review desk for translated articles.",
        mixinStandardHelpOptions = true,
        subcommands = {
            AlignCommand.class,
            CheckCommand.class,
            ChecksCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            VerifyCommand.class
        })
public final class DaejoCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    /** @return the process's exit code: 0 for success, 1 for a refusal, 2 for wrong usage */
    public static int run(String... args) {
        return new CommandLine(new DaejoCommand())
                .setOut(utf8(System.out))
                .setErr(utf8(System.err))
                .execute(args);
    }

    /** Korean must come out whole wherever the output goes, whatever the locale of the shell. */
    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
