package app.daejo.export;

import java.text.MessageFormat;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What a draft says about itself, in both languages: it goes from hand to hand between Korean and English readers. */
final class DraftNotice {

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.KOREAN);

    private final ExportedArticle article;

    DraftNotice(ExportedArticle article) {
        this.article = article;
    }

    /** "Draft, not approved." */
    String watermark(Locale language) {
        return say(language, "export.draft.watermark");
    }

    /** Which article, when and by whom. */
    String provenance(Locale language) {
        var from = article.provenance();
        return say(
                language,
                "export.draft.provenance",
                oneLine(from.article()),
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                                .withLocale(language)
                                .format(from.exportedAt().atOffset(ZoneOffset.UTC))
                        + " UTC",
                oneLine(from.exportedBy()));
    }

    /** The heading of what is open, or that nothing is. */
    String openHeading(Locale language) {
        return article.open().isEmpty()
                ? say(language, "export.draft.nothingOpen")
                : say(
                        language,
                        "export.draft.open",
                        Integer.toString(article.open().size()));
    }

    /** One line for each open point, on one line however it was written. */
    List<String> openPoints() {
        return article.open().stream()
                .map(point -> inBoth("export.draft.row", Integer.toString(point.row())) + ": " + oneLine(point.what()))
                .toList();
    }

    /** The watermark in both languages, on one line. */
    String watermark() {
        return inBoth("export.draft.watermark");
    }

    private static String inBoth(String key, String... arguments) {
        return String.join(
                " / ",
                LANGUAGES.stream()
                        .map(language -> say(language, key, arguments))
                        .toList());
    }

    /** Everything but the watermark, a line each. */
    List<String> lines() {
        return Stream.of(
                        LANGUAGES.stream().map(this::provenance),
                        LANGUAGES.stream().map(this::openHeading),
                        openPoints().stream().map(point -> "- " + point))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    static String say(Locale language, String key, String... arguments) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var pattern = ResourceBundle.getBundle("i18n.export", language, control).getString(key);
        return new MessageFormat(pattern, language).format(arguments);
    }
}
