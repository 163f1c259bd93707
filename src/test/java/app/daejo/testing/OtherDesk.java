package app.daejo.testing;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A second node of the desk under test: a process of its own on the same database, which can be killed as a machine dies. */
public final class OtherDesk implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final int port;
    private @Nullable Process process;

    private OtherDesk(int port) {
        this.port = port;
    }

    /** Starts a desk and waits until it answers. */
    public static OtherDesk start() {
        try (var free = new ServerSocket(0)) {
            var desk = new OtherDesk(free.getLocalPort());
            free.close();
            desk.startAgain();
            return desk;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public int port() {
        return port;
    }

    /** Starts it at the same address as before and waits until it answers. */
    public void startAgain() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                classPath(),
                "app.daejo.Daejo",
                "start",
                "--server.port=" + port,
                "--daejo.proofreading=false"));
        TestDatabase.instance().settings().forEach((name, value) -> command.add("--" + name + "=" + value));
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Path.of("target", "other-desk.log").toFile())
                    .start();
            waitUntilItAnswers(process);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without the tests' own beans. */
    private static String classPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void waitUntilItAnswers(Process started) throws IOException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/favicon.svg"))
                .timeout(Duration.ofSeconds(2))
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end && started.isAlive()) {
                try {
                    if (client.send(request, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
                        return;
                    }
                } catch (IOException e) {
                    // Not yet.
                }
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        started.destroyForcibly();
        throw new IOException("the other desk did not start; see target/other-desk.log");
    }

    /** {@code kill -9}. */
    public void kill() {
        var killed = process;
        if (killed != null) {
            killed.destroyForcibly().onExit().join();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
