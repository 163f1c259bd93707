package app.daejo.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that works on the desk's database: opens it, does its work for a person, and says in one line what went wrong. */
abstract class DeskCommand implements Callable<Integer> {

    @Spec
    protected CommandSpec spec;

    @Option(
            names = "--as",
            paramLabel = "SIGN-IN-NAME",
            description = "On whose behalf; may be left out at a desk of one.")
    protected @Nullable String signInName;

    /** Does the work; what it throws as {@link DeskWithoutScreens.Refused} ends the command with 1. */
    abstract int work(DeskWithoutScreens desk) throws DeskWithoutScreens.Refused;

    /** Looks at what was given before the database is opened. */
    void prepare() throws DeskWithoutScreens.Refused {}

    @Override
    public final Integer call() {
        try {
            prepare();
        } catch (DeskWithoutScreens.Refused refused) {
            return refuse(refused.getMessage());
        }
        DeskWithoutScreens opened;
        try {
            opened = DeskWithoutScreens.open();
        } catch (RuntimeException alreadyTold) {
            return 1;
        }
        try (var desk = opened) {
            return work(desk);
        } catch (DeskWithoutScreens.Refused refused) {
            return refuse(refused.getMessage());
        } catch (RuntimeException bug) {
            LoggerFactory.getLogger(getClass()).error("{} failed", spec.name(), bug);
            return refuse("this should not have happened; the log says more");
        }
    }

    final void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }

    private int refuse(@Nullable String why) {
        spec.commandLine().getErr().println("daejo " + spec.name() + ": " + why);
        return 1;
    }
}
