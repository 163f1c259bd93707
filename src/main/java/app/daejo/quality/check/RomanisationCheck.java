package app.daejo.quality.check;

import app.daejo.quality.About;
import app.daejo.quality.Bitext;
import app.daejo.quality.Check;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Finding;
import app.daejo.quality.Severity;
import app.daejo.quality.Tier;
import app.daejo.quality.reading.KoreanNames;
import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds one Korean person written in two ways: other letters, other order, with and without hyphen. */
final class RomanisationCheck implements Check {

    /** A Korean person's name in the English. */
    private record Use(String korean, int row, Span span, String form, boolean familyFirst) {}

    @Override
    public String code() {
        return "romanisation";
    }

    @Override
    public About about() {
        return About.of(
                        List.of(ErrorType.INCONSISTENT_TERM, ErrorType.TEXTUAL_CONVENTIONS),
                        List.of(Severity.MAJOR, Severity.MINOR),
                        List.of(Tier.A, Tier.B))
                .example(
                        2,
                        "We saw Moon Ga-ram.",
                        "문가람이 왔다.",
                        "Moon Ga-ram came.",
                        "문가람은 갔다.",
                        "Moon Ga-ram left.",
                        "문가람을 봤다.",
                        "We saw Mun Ga-ram.");
    }

    @Override
    public List<Finding> find(Bitext bitext) {
        var order = new HashMap<String, Integer>();
        var byPerson = new LinkedHashMap<String, List<Use>>();
        for (int row = 0; row < bitext.pairs().size(); row++) {
            for (var use : uses(bitext, row, order)) {
                byPerson.computeIfAbsent(use.korean(), korean -> new ArrayList<>())
                        .add(use);
            }
        }
        var findings = new ArrayList<Finding>();
        byPerson.forEach((korean, uses) -> {
            var right = usual(bitext, uses, byPerson);
            uses.stream()
                    .filter(use -> !use.form().equals(right))
                    .forEach(use -> findings.add(report(bitext, use, right, uses)));
        });
        order(bitext, byPerson, findings);
        hyphens(bitext, byPerson, findings);
        return findings;
    }

    private static List<Use> uses(Bitext bitext, int row, Map<String, Integer> order) {
        var pair = bitext.pairs().get(row);
        var uses = new ArrayList<Use>();
        int next = 0;
        for (var words : NamePairs.of(pair.source(), pair.target()).pairs()) {
            if (words.index() < next) {
                continue;
            }
            var people = words.people();
            if (people.size() > 1) {
                people = people.stream()
                        .sorted(Comparator.comparing(
                                person -> order.computeIfAbsent(person.korean(), korean -> firstPlace(bitext, korean))))
                        .toList();
            }
            String best = "";
            for (var person : people) {
                boolean fuller = person.korean().length() > best.length();
                if (fuller && (person.read() || ownSpelling(bitext, person, words.form()))) {
                    best = person.korean();
                }
            }
            if (!best.isEmpty()) {
                uses.add(new Use(best, row, words.span(), words.form(), KoreanNames.familyFirst(best, words.form())));
                next = words.index() + 2;
            }
        }
        return uses;
    }

    /** Where in the article a person is named first; who comes first there comes first here. */
    private static int firstPlace(Bitext bitext, String korean) {
        int before = 0;
        for (var pair : bitext.pairs()) {
            var people = NamePairs.people(pair.source());
            if (people.contains(korean)) {
                return before + List.copyOf(people).indexOf(korean);
            }
            before += people.size();
        }
        return before;
    }

    /** People spell their given names as they like; the family name and the article's own use of the given name tell who it is. */
    private static boolean ownSpelling(Bitext bitext, NamePairs.Person person, String form) {
        return bitext.pairs().stream()
                        .filter(pair -> NamePairs.givenNames(pair.target()).contains(person.given())
                                && pair.source().contains(person.korean()))
                        .count()
                >= (form.contains("-") ? 2 : 1);
    }

    /** The form used most; of equals the one in the style of the article's other names, then the first. */
    private static String usual(Bitext bitext, List<Use> uses, Map<String, List<Use>> all) {
        for (var entry : bitext.glossary()) {
            if (entry.source().equals(uses.getFirst().korean())) {
                return entry.target();
            }
        }
        var counts = new LinkedHashMap<String, Integer>();
        uses.forEach(use -> counts.merge(use.form(), 2, Integer::sum));
        counts.replaceAll(
                (form, count) -> count + (inStyle(form, uses.getFirst().korean(), all) ? 1 : 0));
        String best = "";
        int most = 0;
        for (var entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    private static boolean inStyle(String form, String korean, Map<String, List<Use>> all) {
        int same = 0;
        int other = 0;
        for (var uses : all.values()) {
            for (var use : uses) {
                if (!use.korean().equals(korean)) {
                    boolean alike = style(use.form()).equals(style(form))
                            && use.familyFirst() == KoreanNames.familyFirst(korean, form);
                    same += alike ? 1 : 0;
                    other += alike ? 0 : 1;
                }
            }
        }
        return same > other;
    }

    /** Hyphen and capitals: {@code Xx X-x}. */
    private static String style(String form) {
        return form.replaceAll("\\p{Lu}", "X").replaceAll("\\p{Ll}+", "x");
    }

    private Finding report(Bitext bitext, Use use, String right, List<Use> uses) {
        var report = Report.of(bitext, code(), ErrorType.INCONSISTENT_TERM, use.row(), use.span())
                .saying("romanisation", use.form(), right, use.korean());
        var source = bitext.pairs().get(use.row()).source();
        int place = source.indexOf(use.korean());
        if (place >= 0) {
            report.source(new Span(place, place + use.korean().length()));
        }
        var same = uses.stream().filter(other -> other.form().equals(right)).toList();
        same.stream().limit(5).forEach(other -> report.target(other.row(), other.span()));
        return report.note("note.elsewhere", right, Integer.toString(same.size()))
                .suggesting(right)
                .build();
    }

    /** One given name without the hyphen that all the article's other names have, or the reverse. */
    private void hyphens(Bitext bitext, Map<String, List<Use>> byPerson, List<Finding> findings) {
        long with = byPerson.values().stream()
                .filter(uses -> uses.stream().allMatch(use -> use.form().contains("-")))
                .count();
        for (var uses : byPerson.values()) {
            var use = uses.getFirst();
            boolean oneForm = uses.stream().allMatch(other -> other.form().equals(use.form()));
            if (!oneForm
                    || use.form().contains("-")
                    || use.korean().length() != 3
                    || with < 2
                    || with * 2 < byPerson.size()) {
                continue;
            }
            KoreanNames.hyphenated(use.korean(), use.form())
                    .ifPresent(form -> uses.forEach(other -> findings.add(
                            Report.of(bitext, code(), ErrorType.TEXTUAL_CONVENTIONS, other.row(), other.span())
                                    .saying("romanisation.hyphen", use.form())
                                    .minor()
                                    .suggesting(form)
                                    .build())));
        }
    }

    /** One person in Western order in an article that puts the family name first, or the reverse: a hint. */
    private void order(Bitext bitext, Map<String, List<Use>> byPerson, List<Finding> findings) {
        long familyFirst = byPerson.values().stream()
                .filter(uses -> uses.stream().allMatch(Use::familyFirst))
                .count();
        long givenFirst = byPerson.values().stream()
                .filter(uses -> uses.stream().noneMatch(Use::familyFirst))
                .count();
        if (familyFirst == 0 || givenFirst == 0) {
            return;
        }
        boolean oddIsGivenFirst = givenFirst < familyFirst
                || givenFirst == familyFirst && mostUsed(byPerson).familyFirst();
        for (var uses : byPerson.values()) {
            if (uses.stream().noneMatch(use -> use.familyFirst() == oddIsGivenFirst)) {
                var use = uses.getFirst();
                int space = use.form().indexOf(' ');
                findings.add(Report.of(bitext, code(), ErrorType.TEXTUAL_CONVENTIONS, use.row(), use.span())
                        .saying("romanisation.order", use.form())
                        .minor()
                        .hint()
                        .suggesting(use.form().substring(space + 1) + " "
                                + use.form().substring(0, space))
                        .build());
            }
        }
    }

    private static Use mostUsed(Map<String, List<Use>> byPerson) {
        return byPerson.values().stream()
                .max(Comparator.comparingInt(List::size))
                .map(List::getFirst)
                .orElseThrow();
    }
}
