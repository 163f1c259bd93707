package app.daejo.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of {@code ./daejo}; each is a class of its own beside this one. */
@Command(
        name = "daejo",
        description = "A review desk for translated articles.",
        mixinStandardHelpOptions = true,
        subcommands = {CheckCommand.class})
public final class DaejoCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    /** @return the process's exit code: 0 for success, 1 for a refusal, 2 for wrong usage */
    public static int run(String... args) {
        return new CommandLine(new DaejoCommand()).execute(args);
    }
}
