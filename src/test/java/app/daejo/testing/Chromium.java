package app.daejo.testing;

import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium on this machine. */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private Chromium() {}

    /** Whether a missing browser fails the tests that need one, rather than skipping them. */
    static boolean isRequired() {
        return "true".equals(System.getenv("CI")) || "required".equals(System.getProperty("daejo.browser"));
    }

    /** The program: the one that the variable {@code CHROMIUM} names, one on the PATH, one in a usual place. */
    static Optional<Path> find() {
        return Holder.PROGRAM;
    }

    private static Optional<Path> search() {
        var named = Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
        var onPath = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.of(named, onPath, PLACES.stream().map(Path::of))
                .flatMap(places -> places)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Fetches one: Debian's where this is Debian and we may, else the one that Playwright brings. */
    private static Optional<Path> install() {
        System.err.println("No Chromium found; fetching one for the browser tests.");
        try {
            if (Files.isExecutable(Path.of("/usr/bin/apt-get")) && "root".equals(System.getProperty("user.name"))) {
                run("apt-get", "update", "-qq");
                run(
                        "apt-get",
                        "install",
                        "-y",
                        "-qq",
                        "--no-install-recommends",
                        "chromium",
                        "fonts-noto-cjk",
                        "fonts-noto-core");
                return search();
            }
            try (var playwright = Playwright.create()) {
                return Optional.of(Path.of(playwright.chromium().executablePath()))
                        .filter(Files::isExecutable);
            }
        } catch (IOException | PlaywrightException e) {
            System.err.println("None could be had: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
        }
    }

    private static final class Holder {
        static final Optional<Path> PROGRAM = search().or(Chromium::install);
    }
}
