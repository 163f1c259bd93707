package app.daejo.command;

import app.daejo.quality.ChecksPage;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code daejo checks}: prints what the checks look for, as the page of documentation; needs no server and no database. */
@Command(
        name = "checks",
        mixinStandardHelpOptions = true,
        description = "Print what the checks look for, with examples, as Markdown: src/docs/checks.md is its output.")
final class ChecksCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        var out = spec.commandLine().getOut();
        out.print(ChecksPage.markdown());
        out.flush();
    }
}
