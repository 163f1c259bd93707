package app.daejo.quality.check;

import app.daejo.quality.About;
import app.daejo.quality.Bitext;
import app.daejo.quality.Check;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Finding;
import app.daejo.quality.Severity;
import app.daejo.quality.Tier;
import app.daejo.quality.reading.Folding;
import app.daejo.quality.reading.HangulWords;
import app.daejo.quality.reading.KoreanNames;
import app.daejo.quality.reading.KoreanReading;
import app.daejo.quality.reading.Romanisation;
import app.daejo.quality.reading.Words;
import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        var people = people(bitext);
        var byPerson = new LinkedHashMap<String, List<Use>>();
        for (int row = 0; row < bitext.pairs().size(); row++) {
            for (var use : uses(bitext, row, people.getOrDefault(row, List.of()))) {
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

    /** What may be a full name in each row, the article's first first: a family syllable and up to three more. */
    private static Map<Integer, List<String>> people(Bitext bitext) {
        var people = new LinkedHashMap<String, Set<Integer>>();
        for (int row = 0; row < bitext.pairs().size(); row++) {
            for (var run : HangulWords.of(bitext.pairs().get(row).source())) {
                for (int length = 2; length <= Math.min(4, run.text().length()); length++) {
                    if (KoreanReading.isFamily(run.text().charAt(0))) {
                        people.computeIfAbsent(run.text().substring(0, length), name -> new LinkedHashSet<>())
                                .add(row);
                    }
                }
            }
        }
        var byRow = new HashMap<Integer, List<String>>();
        people.forEach((name, rows) -> rows.forEach(
                row -> byRow.computeIfAbsent(row, key -> new ArrayList<>()).add(name)));
        return byRow;
    }

    private static List<Use> uses(Bitext bitext, int row, List<String> people) {
        var target = bitext.pairs().get(row).target();
        var words = Words.of(target);
        var uses = new ArrayList<Use>();
        for (int i = 0; i + 1 < words.size(); i++) {
            var one = words.get(i);
            var two = words.get(i + 1);
            if (!one.capitalised()
                    || !two.capitalised()
                    || !target.substring(one.span().end(), two.span().start()).equals(" ")) {
                continue;
            }
            var form = target.substring(one.span().start(), two.span().end());
            String best = "";
            for (var person : people) {
                boolean fuller = person.length() > best.length();
                if (fuller && (KoreanNames.reads(person, form) || ownSpelling(bitext, person, form))) {
                    best = person;
                }
            }
            if (!best.isEmpty()) {
                uses.add(new Use(
                        best,
                        row,
                        new Span(one.span().start(), two.span().end()),
                        form,
                        KoreanNames.familyFirst(best, form)));
                i++;
            }
        }
        return uses;
    }

    /** People spell their given names as they like; the family name and the article's own use of the given name tell who it is. */
    private static boolean ownSpelling(Bitext bitext, String korean, String form) {
        if (korean.length() != 3) {
            return false;
        }
        var words = form.split(" ");
        boolean familyFirst = KoreanNames.family(korean.charAt(0), Folding.fold(words[0]));
        boolean familyLast = KoreanNames.family(korean.charAt(0), Folding.fold(words[1]));
        if (familyFirst == familyLast) {
            return false;
        }
        var given = joined(familyFirst ? words[1] : words[0]);
        return bitext.pairs().stream()
                        .filter(pair -> pair.source().contains(korean)
                                && Words.of(pair.target()).stream()
                                        .anyMatch(word -> Romanisation.looksLikeGivenName(word.text())
                                                && joined(word.text()).equals(given)))
                        .count()
                >= (form.contains("-") ? 2 : 1);
    }

    private static String joined(String given) {
        return Folding.fold(given).replace("-", "");
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
