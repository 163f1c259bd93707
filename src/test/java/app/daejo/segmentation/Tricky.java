package app.daejo.segmentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads our practice set of tricky sentence ends. */
final class Tricky {

    private Tricky() {}

    static Stream<String> read(String name) {
        try (var in = Objects.requireNonNull(Tricky.class.getResourceAsStream("tricky/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("//"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
