package app.daejo.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats in which a side of an article can come in. */
public enum Format {
    TEXT("txt", "text"),
    MARKDOWN("md", "markdown"),
    HTML("html", "htm", "xhtml");

    private final List<String> extensions;

    Format(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** What files of this format are named with, without the dot, the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    /** @return empty if no format is named so; a name without a dot is taken for text */
    public static Optional<Format> ofFile(String fileName) {
        var extension = extension(fileName);
        return extension.isEmpty()
                ? Optional.of(TEXT)
                : Stream.of(values())
                        .filter(format -> format.extensions.contains(extension))
                        .findFirst();
    }

    static String extension(String fileName) {
        return fileName.substring(
                        fileName.lastIndexOf('.') + 1 == 0 ? fileName.length() : fileName.lastIndexOf('.') + 1)
                .toLowerCase(Locale.ROOT);
    }
}
