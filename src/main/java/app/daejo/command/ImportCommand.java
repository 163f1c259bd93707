package app.daejo.command;

import app.daejo.article.Articles;
import app.daejo.intake.ArticleDecoders;
import app.daejo.intake.ArticleIntake;
import app.daejo.intake.CharsetName;
import app.daejo.intake.Decoded;
import app.daejo.intake.NewArticle;
import app.daejo.intake.Upload;
import app.daejo.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code daejo import}: takes an article into the desk's database and prints its number. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Take an article into the desk, ready for review, and print its number.",
        footer = {
            "",
            "Formats by file name: .txt, .md, .html. On the embedded database the desk must not be running.",
            "Exit code: 0 done, 1 refused, with the reason, 2 wrong usage."
        })
final class ImportCommand extends DeskCommand {

    @Parameters(
            arity = "1..2",
            paramLabel = "FILE",
            description =
                    "The Korean text and the English translation, in this order; with --english-only the English alone.")
    private List<Path> files = List.of();

    @Option(
            names = "--english-only",
            description = "There is no Korean: the English is reviewed alone, the checks against the source are off.")
    private boolean englishOnly;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "UTF_8, UTF_16LE, UTF_16BE or MS949, for both files; found out by itself if left out.")
    private @Nullable CharsetName encoding;

    private @Nullable NewArticle article;

    @Override
    void prepare() throws DeskWithoutScreens.Refused {
        int wanted = englishOnly ? 1 : 2;
        if (files.size() != wanted) {
            throw new ParameterException(
                    spec.commandLine(),
                    englishOnly
                            ? "--english-only takes one file, the English"
                            : "the Korean and the English are wanted; without Korean say --english-only");
        }
        var english = read(files.getLast(), Language.ENGLISH);
        article = englishOnly
                ? NewArticle.englishAlone(english)
                : new NewArticle(read(files.getFirst(), Language.KOREAN), english);
    }

    @Override
    int work(DeskWithoutScreens desk) throws DeskWithoutScreens.Refused {
        var received = Objects.requireNonNull(article);
        var person = desk.person(signInName);
        var id = desk.as(person, () -> desk.get(ArticleIntake.class).receiveAndWait(received));
        var stored = desk.as(person, () -> desk.get(Articles.class).require(id));
        if (stored.failure() != null) {
            throw new DeskWithoutScreens.Refused("article " + id + " stopped on its way in: " + stored.failure());
        }
        say(id.toString());
        return 0;
    }

    private NewArticle.Side read(Path file, Language language) throws DeskWithoutScreens.Refused {
        try {
            if (Files.isDirectory(file)) {
                throw new DeskWithoutScreens.Refused(file + ": is a folder, not a text file");
            }
            if (Files.size(file) > ArticleDecoders.LARGEST_UPLOAD) {
                throw new DeskWithoutScreens.Refused(file + ": larger than 20 MB");
            }
            var upload = new Upload(file.getFileName().toString(), Files.readAllBytes(file), language, encoding);
            return switch (ArticleDecoders.decode(upload)) {
                case Decoded.Text text -> {
                    text.warnings()
                            .forEach(warning ->
                                    spec.commandLine().getErr().println(file + ": " + warning.words(Locale.ENGLISH)));
                    yield new NewArticle.Side(upload, text);
                }
                case Decoded.Refused refused ->
                    throw new DeskWithoutScreens.Refused(file + ": " + refused.words(Locale.ENGLISH));
            };
        } catch (NoSuchFileException e) {
            throw new DeskWithoutScreens.Refused(file + ": no such file");
        } catch (IOException e) {
            throw new DeskWithoutScreens.Refused(file + ": cannot be read");
        }
    }
}
