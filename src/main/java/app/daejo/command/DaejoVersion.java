package app.daejo.command;

import java.io.IOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build gave the desk. */
final class DaejoVersion implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"daejo " + current()};
    }

    /** The bare number. */
    static String current() throws IOException {
        var build = new Properties();
        try (var in = DaejoVersion.class.getResourceAsStream("/META-INF/build-info.properties")) {
            if (in != null) {
                build.load(in);
            }
        }
        return build.getProperty("build.version", "(not built by Maven)");
    }
}
