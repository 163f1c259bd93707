package app.daejo;

import app.daejo.command.DaejoCommand;
import app.daejo.database.OneDeskAFolder;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;

/** The one entry: without words it starts the desk, with a word it runs that command, without a web server. */
public final class Daejo {

    private Daejo() {}

    public static void main(String... args) {
        if (args.length == 0 || args[0].equals("start")) {
            var desk = new SpringApplication(DaejoApplication.class);
            desk.addInitializers(new OneDeskAFolder());
            desk.run(Arrays.copyOfRange(args, Math.min(1, args.length), args.length));
        } else {
            System.exit(DaejoCommand.run(args));
        }
    }
}
