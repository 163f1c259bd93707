package app.daejo.quality.check;

import app.daejo.quality.About;
import app.daejo.quality.Bitext;
import app.daejo.quality.Check;
import app.daejo.quality.Checks;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Finding;
import app.daejo.quality.Severity;
import app.daejo.quality.Tier;
import app.daejo.quality.reading.Folding;
import app.daejo.quality.reading.Quotations;
import app.daejo.quality.reading.TitleCase;
import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds a quoted work whose title is capitalised in more than one way. */
final class TitleCheck implements Check {

    private static final int LONGEST = 10;
    private static final Pattern TRAILING = Pattern.compile("[\\s.,;:]+$");
    private static final Pattern LATIN_ASIDE = Pattern.compile("\\(([A-Z][A-Za-z0-9'’&:,!? -]{1,60})\\)");

    /** A place where a title stands. */
    private record Use(int row, Span span, String form) {}

    @Override
    public String code() {
        return "title";
    }

    @Override
    public About about() {
        return About.of(List.of(ErrorType.TEXTUAL_CONVENTIONS), List.of(Severity.MINOR), List.of(Tier.A))
                .example("'먼 바다'(Far Sea)가 개봉했다.", "The film \"Far sea\" is out.", "The film \"Far Sea\" is out.");
    }

    @Override
    public List<Finding> find(Bitext bitext) {
        var uses = uses(bitext);
        var inSource = sourceForms(bitext);
        var findings = new ArrayList<Finding>();
        uses.forEach((folded, places) -> {
            var canonical = canonical(bitext, folded, places, inSource.getOrDefault(folded, List.of()));
            canonical.ifPresent(form -> places.stream()
                    .filter(use -> !use.form().equals(form)
                            && (Character.isUpperCase(use.form().charAt(0)) || inSource.containsKey(folded)))
                    .forEach(use ->
                            findings.add(report(bitext, use, form, places, inSource.getOrDefault(folded, List.of())))));
        });
        findings.sort(Checks.READING_ORDER);
        return findings;
    }

    private static Map<String, List<Use>> uses(Bitext bitext) {
        var uses = new LinkedHashMap<String, List<Use>>();
        for (int row = 0; row < bitext.pairs().size(); row++) {
            for (var quotation : Quotations.of(bitext.pairs().get(row).target())) {
                var form = TRAILING.matcher(quotation.text()).replaceAll("");
                int words = form.split("\\s+").length;
                if (!form.isBlank() && words <= LONGEST && Character.isLetter(form.charAt(0)) && form.length() > 2) {
                    int start = quotation.inner().start();
                    uses.computeIfAbsent(Folding.fold(form), key -> new ArrayList<>())
                            .add(new Use(row, new Span(start, start + form.length()), form));
                }
            }
        }
        return uses;
    }

    /** Titles as the source writes them in Latin letters, in parentheses or quoted. */
    private static Map<String, List<Use>> sourceForms(Bitext bitext) {
        var forms = new LinkedHashMap<String, List<Use>>();
        for (int row = 0; row < bitext.pairs().size(); row++) {
            var source = bitext.pairs().get(row).source();
            var aside = LATIN_ASIDE.matcher(source);
            while (aside.find()) {
                forms.computeIfAbsent(Folding.fold(aside.group(1)), key -> new ArrayList<>())
                        .add(new Use(row, new Span(aside.start(1), aside.end(1)), aside.group(1)));
            }
            for (var quotation : Quotations.of(source)) {
                if (quotation.text().chars().allMatch(c -> c < 0x250)) {
                    forms.computeIfAbsent(Folding.fold(quotation.text()), key -> new ArrayList<>())
                            .add(new Use(row, quotation.inner(), quotation.text()));
                }
            }
        }
        return forms;
    }

    /** Termbase first; then the source's form if it is in title case or the only rival; then the rule; then the majority. */
    private static Optional<String> canonical(Bitext bitext, String folded, List<Use> uses, List<Use> inSource) {
        for (var entry : bitext.glossary()) {
            if (Folding.fold(entry.target()).equals(folded)) {
                return Optional.of(entry.target());
            }
        }
        var forms = new LinkedHashSet<String>();
        uses.forEach(use -> forms.add(use.form()));
        boolean oneWay = forms.size() == 1;
        if (oneWay && inSource.isEmpty()) {
            return Optional.empty();
        }
        for (var use : inSource) {
            if (TitleCase.is(use.form()) && !shouted(use.form())) {
                return Optional.of(use.form());
            }
        }
        forms.removeIf(form -> Character.isLowerCase(form.charAt(0)));
        if (oneWay || forms.isEmpty()) {
            return Optional.empty();
        }
        inSource.forEach(use -> forms.add(use.form()));
        var ruled = TitleCase.of(folded);
        for (var form : forms) {
            if (TitleCase.is(form) && Folding.fold(form).equals(Folding.fold(ruled)) && !shouted(form)) {
                return Optional.of(form);
            }
        }
        return majority(uses);
    }

    private static boolean shouted(String form) {
        return form.length() > 3 && form.chars().noneMatch(Character::isLowerCase);
    }

    private static Optional<String> majority(List<Use> uses) {
        var counts = new LinkedHashMap<String, Integer>();
        uses.forEach(use -> counts.merge(use.form(), 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean clear = most * 2 > uses.size()
                && counts.keySet().stream().anyMatch(form -> Character.isUpperCase(form.charAt(0)));
        return clear
                ? counts.entrySet().stream()
                        .filter(entry -> entry.getValue() == most)
                        .map(Map.Entry::getKey)
                        .findFirst()
                : Optional.empty();
    }

    private Finding report(Bitext bitext, Use use, String form, List<Use> uses, List<Use> inSource) {
        long same = uses.stream().filter(other -> other.form().equals(form)).count();
        var report = Report.of(bitext, code(), ErrorType.TEXTUAL_CONVENTIONS, use.row(), use.span())
                .saying("title", use.form(), form)
                .minor();
        inSource.stream().limit(2).forEach(source -> report.source(source.row(), source.span()));
        if (same > 0) {
            report.note("note.elsewhere", form, Long.toString(same));
        }
        if (TitleCase.is(form)) {
            report.note("note.titleCase");
        }
        uses.stream()
                .filter(other -> other.form().equals(form))
                .limit(5)
                .forEach(other -> report.target(other.row(), other.span()));
        return report.suggesting(form).build();
    }
}
