package app.daejo.ui.shell;

import com.vaadin.flow.component.Component;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Our own modules and styles under an address that names their contents: a browser keeps them for good, asks for them no more, and never
 * mixes those of two versions. Decision 2026-11-22-what-opening-costs.
 */
public final class BrowserFiles {

    private static final String MODULES = "components";
    private static final String STYLES = "styles";
    private static final int LETTERS = 12;

    private static final List<Resource> MODULE_FILES = files(MODULES);

    /** Begins every address, without a slash before it. */
    static final String BASE = "v/" + digest(MODULE_FILES, files(STYLES)) + "/";

    private BrowserFiles() {}

    /** Has a module loaded before the component is shown; its name is that of its file, without the ending. */
    public static void need(Component component, String module) {
        component.addAttachListener(attached ->
                attached.getUI().getPage().addJsModule("context://" + BASE + MODULES + "/" + module + ".js"));
    }

    /** Addresses of all modules, relative to the desk's own. */
    static List<String> modules() {
        return MODULE_FILES.stream()
                .map(file -> BASE + MODULES + "/" + file.getFilename())
                .toList();
    }

    /** Where a style sheet lies, relative to the desk's own address. */
    static String style(String name) {
        return BASE + STYLES + "/" + name;
    }

    private static List<Resource> files(String folder) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:/META-INF/resources/" + folder + "/*.*"))
                    .sorted(Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SafeVarargs
    private static String digest(List<Resource>... folders) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var files : folders) {
                for (var file : files) {
                    digest.update(Objects.requireNonNull(file.getFilename()).getBytes(StandardCharsets.UTF_8));
                    digest.update(file.getContentAsByteArray());
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
