package app.daejo.quality.check;

import app.daejo.quality.About;
import app.daejo.quality.Bitext;
import app.daejo.quality.Check;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Finding;
import app.daejo.quality.Severity;
import app.daejo.quality.Tier;
import app.daejo.quality.reading.DateWords;
import app.daejo.quality.reading.DateWords.Use;
import app.daejo.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds a weekday, month or "last year" that the source does not name, and hints at bare days of the month that an English reader cannot place. */
final class DateCheck implements Check {

    private static final Pattern BARE_DAY = Pattern.compile(
            "\\b(?:on|from|until|by|since) the (\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:of|century|anniversary|floor|day|minute|hole|annual|largest|\\p{Lu}))");

    private final RowMemory<String> rows = new RowMemory<>(this::inRow);

    @Override
    public String code() {
        return "date";
    }

    @Override
    public About about() {
        return About.of(
                        List.of(ErrorType.MISTRANSLATION, ErrorType.LOCALE_FORMAT),
                        List.of(Severity.MAJOR, Severity.MINOR),
                        List.of(Tier.A, Tier.B))
                .example("토요일에 열린다.", "It opens on Sunday.", "It opens on Saturday.")
                .example("21일 끝난다.", "It ends on the 21st.", "It ends on Aug. 21.");
    }

    @Override
    public List<Finding> find(Bitext bitext) {
        var compared = new ArrayDeque<>(rows.find(bitext, ""));
        var findings = new ArrayList<Finding>();
        for (int row = 0; row < bitext.pairs().size(); row++) {
            var pair = bitext.pairs().get(row);
            while (!compared.isEmpty() && compared.getFirst().pair() == row) {
                findings.add(compared.removeFirst());
            }
            if (pair.source().isBlank() || pair.target().isBlank()) {
                continue;
            }
            var bare = BARE_DAY.matcher(pair.target());
            while (bare.find()) {
                var place = new Span(bare.start(), bare.end());
                var month = monthBefore(bitext, row);
                var hint = Report.of(bitext, code(), ErrorType.LOCALE_FORMAT, row, place)
                        .minor()
                        .hint();
                month.ifPresentOrElse(
                        use -> hint.saying("date.bareKnown", bare.group(), DateWords.english(use))
                                .source(use.row(), use.span()),
                        () -> hint.saying("date.bare", bare.group()));
                findings.add(hint.build());
            }
        }
        return findings;
    }

    private List<Finding> inRow(Bitext bitext, String circumstance) {
        var findings = new ArrayList<Finding>();
        var pair = bitext.pairs().getFirst();
        if (!pair.source().isBlank() && !pair.target().isBlank()) {
            for (var kind : DateWords.Kind.values()) {
                compare(bitext, 0, kind, findings);
            }
        }
        return findings;
    }

    private void compare(Bitext bitext, int row, DateWords.Kind kind, List<Finding> findings) {
        var pair = bitext.pairs().get(row);
        var source = new ArrayList<>(DateWords.korean(kind, pair.source(), row));
        var target = new ArrayList<>(DateWords.english(kind, pair.target(), row));
        var sourceAll = List.copyOf(source);
        var targetAll = List.copyOf(target);
        target.removeIf(
                use -> sourceAll.stream().anyMatch(other -> other.value() == use.value()) && removeOne(source, use));
        source.removeIf(use -> targetAll.stream().anyMatch(other -> other.value() == use.value()));
        for (var use : target) {
            boolean inSource = sourceAll.stream().anyMatch(other -> other.value() == use.value());
            if (source.isEmpty() && (!inSource || sourceAll.size() < 2)) {
                continue;
            }
            var other = source.isEmpty() ? spare(sourceAll, targetAll, use) : Optional.of(source.removeFirst());
            other.ifPresent(partner -> findings.add(Report.of(bitext, code(), ErrorType.MISTRANSLATION, row, use.span())
                    .saying("date", use.span().of(pair.target()), partner.span().of(pair.source()))
                    .source(partner.span())
                    // Last year in one country may be this year in the other, by the day of either article.
                    .in(kind == DateWords.Kind.RELATIVE ? Tier.B : Tier.A)
                    .suggesting(DateWords.englishLike(partner, use.span().of(pair.target())))
                    .build()));
        }
    }

    private static boolean removeOne(List<Use> source, Use use) {
        for (int i = 0; i < source.size(); i++) {
            if (source.get(i).value() == use.value()) {
                source.remove(i);
                return true;
            }
        }
        return false;
    }

    /** One named twice in the source and once too seldom in the English, where another is named once too often. */
    private static Optional<Use> spare(List<Use> source, List<Use> target, Use use) {
        return source.stream()
                .filter(other -> other.value() != use.value())
                .filter(other -> count(source, other.value()) > count(target, other.value()))
                .findFirst();
    }

    private static long count(List<Use> uses, int value) {
        return uses.stream().filter(use -> use.value() == value).count();
    }

    private static Optional<Use> monthBefore(Bitext bitext, int row) {
        for (int i = row; i >= 0; i--) {
            var months =
                    DateWords.korean(DateWords.Kind.MONTH, bitext.pairs().get(i).source(), i);
            if (!months.isEmpty()) {
                return Optional.of(months.getLast());
            }
        }
        return Optional.empty();
    }
}
