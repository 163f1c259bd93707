package app.daejo.command;

import app.daejo.article.Article;
import app.daejo.article.ArticleId;
import app.daejo.article.Articles;
import app.daejo.export.ArticleExport;
import app.daejo.export.ArticleWriters;
import app.daejo.export.ExportedFile;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code daejo export}: writes the corrected article to a file or to standard output. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write the corrected article: approved wordings only.",
        footer = {
            "",
            "While anything is open the article goes out only with --draft, watermarked, with a list of what is",
            "open. On the embedded database the desk must not be running.",
            "Exit code: 0 written, 1 refused and nothing written, 2 wrong usage."
        })
final class ExportCommand extends DeskCommand {

    @Parameters(index = "0", paramLabel = "ARTICLE", description = "The article's number.")
    private long article;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "html",
            description = "html, markdown or text. Default: ${DEFAULT-VALUE}.")
    private String format;

    @Option(names = "--draft", description = "Write it although something is open, with a watermark.")
    private boolean draft;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to; standard output if left out.")
    private @Nullable Path output;

    @Override
    void prepare() {
        if (ArticleWriters.of(format).isEmpty()) {
            var known =
                    ArticleWriters.all().stream().map(writer -> writer.format()).collect(Collectors.joining(", "));
            throw new ParameterException(spec.commandLine(), "--format is one of " + known + ", not " + format);
        }
    }

    @Override
    int work(DeskWithoutScreens desk) throws DeskWithoutScreens.Refused {
        var id = new ArticleId(article);
        var person = desk.person(signInName);
        var found = desk.as(person, () -> desk.get(Articles.class).find(id)).filter(Article::isReadyForReview);
        if (found.isEmpty()) {
            throw new DeskWithoutScreens.Refused("there is no article " + id + " ready for review");
        }
        var export = desk.get(ArticleExport.class);
        var gate = desk.as(person, () -> export.gate(id));
        if (!draft && !gate.isOpen()) {
            throw new DeskWithoutScreens.Refused("article " + id + " is not settled (" + gate.waiting() + " waiting, "
                    + gate.flagged() + " flagged, " + gate.unread() + " unread rows); --draft writes a draft");
        }
        var writer = ArticleWriters.of(format).orElseThrow();
        write(desk.as(person, () -> export.export(id, writer, draft, Locale.ENGLISH)));
        return 0;
    }

    private void write(ExportedFile file) throws DeskWithoutScreens.Refused {
        try {
            if (output == null) {
                try (var out = new FileOutputStream(FileDescriptor.out)) {
                    out.write(file.content());
                }
                return;
            }
            // Beside the file and then in its place, so that nobody ever reads half an article.
            var folder = output.toAbsolutePath().getParent();
            var half = Files.createTempFile(folder, "daejo", ".part");
            try {
                Files.write(half, file.content());
                Files.move(half, output, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new DeskWithoutScreens.Refused((output == null ? "standard output" : output) + ": cannot be written");
        }
    }
}
