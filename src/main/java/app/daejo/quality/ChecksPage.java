package app.daejo.quality;

import app.daejo.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The documentation of the desk's checks, as Markdown, written from the checks themselves. */
public final class ChecksPage {

    /**
     * A check as a list of rules shows it.
     *
     * @param tier the surest of its tiers
     * @param severity the first of its severities
     */
    public record Rule(String code, Message meaning, Tier tier, Severity severity) {

        public String words(Locale language) {
            return meaning.in(Finding.SENTENCES, language);
        }
    }

    private ChecksPage() {}

    /** Every standard check in a line. */
    public static List<Rule> rules() {
        return Checks.withLanguageTool().all().stream()
                .map(check -> new Rule(
                        check.code(),
                        Message.of("about." + check.code()),
                        check.about().tiers().getFirst(),
                        check.about().severities().getFirst()))
                .toList();
    }

    /** Every standard check: code, category, tier, severity, meaning in both languages, and its examples. */
    public static String markdown() {
        var page = new StringBuilder("""
                # What the checks look for

                Written by `./daejo checks`; a test keeps it up to date. Tier A is nearly always right, tier B is a hint. The category is MQM's.

                | code | category | severity | tier |
                | --- | --- | --- | --- |
                """);
        for (var check : Checks.withLanguageTool().all()) {
            var about = check.about();
            page.append("| [`%s`](#%s) | %s | %s | %s |%n"
                    .formatted(
                            check.code(),
                            anchor(check.code()),
                            names(about.types()),
                            names(about.severities()),
                            names(about.tiers())));
        }
        for (var check : Checks.withLanguageTool().all()) {
            section(page, check);
        }
        return page.toString().replace("\r\n", "\n");
    }

    private static void section(StringBuilder page, Check check) {
        var meaning = Message.of("about." + check.code());
        page.append("\n## ").append(check.code()).append("\n\n");
        page.append(meaning.in(Finding.SENTENCES, Locale.ENGLISH))
                .append("  \n")
                .append(meaning.in(Finding.SENTENCES, Locale.KOREAN))
                .append("\n");
        for (var example : check.about().examples()) {
            page.append("\n| | |\n| --- | --- |\n");
            check.about().glossary().forEach(term -> line(page, "termbase", term.source() + " = " + term.target()));
            for (int row = 0; row < example.rows().size(); row++) {
                var pair = example.rows().get(row);
                boolean here = row == example.row();
                sides(page, "source", pair.source(), here ? example.right().source() : pair.source());
                sides(page, "target", pair.target(), here ? example.right().target() : pair.target());
            }
        }
    }

    private static void sides(StringBuilder page, String side, String wrong, String right) {
        if (wrong.equals(right)) {
            line(page, side, wrong);
        } else {
            line(page, side + ", **wrong**", wrong);
            line(page, side + ", **right**", right);
        }
    }

    private static void line(StringBuilder page, String name, String text) {
        var code = text.isEmpty() ? "(nothing)" : "`" + text.replace("|", "\\|") + "`";
        page.append("| ").append(name).append(" | ").append(code).append(" |\n");
    }

    private static String anchor(String code) {
        return code.replace(".", "");
    }

    private static String names(List<? extends Enum<?>> values) {
        return values.stream()
                .map(value -> value instanceof Tier
                        ? value.name()
                        : value.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }
}
