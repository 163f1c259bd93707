package app.daejo.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/** Keeps one finding where several checks speak of the same characters for the same reason. */
final class Overlaps {

    /** Codes that explain a misspelt or odd name: of these the best supported one speaks. */
    private static final List<Set<String>> FAMILIES = List.of(
            Set.of(
                    "name.latin",
                    "name.document",
                    "name.sound",
                    "romanisation",
                    "title",
                    "spelling",
                    "term",
                    "languagetool"),
            Set.of("number", "date", "unit"),
            Set.of("markup", "furniture", "quotes", "whitespace", "spelling", "languagetool"),
            Set.of("grammar", "repeat", "languagetool"),
            Set.of("label", "name.latin", "name.document", "name.sound", "romanisation"));

    /** Within a family: who speaks first. A check that knows the source's own spelling knows best. */
    private static final List<String> AUTHORITY = List.of(
            "label",
            "markup",
            "furniture",
            "title",
            "romanisation",
            "name.latin",
            "name.document",
            "term",
            "name.sound",
            "date",
            "unit",
            "number",
            "quotes",
            "whitespace",
            "spelling");

    private Overlaps() {}

    static List<Finding> resolve(List<Finding> findings) {
        var byAuthority = new ArrayList<>(findings);
        byAuthority.sort(Comparator.comparing(Finding::tier)
                .thenComparing((Finding finding) -> finding.suggestion() == null)
                .thenComparingInt(finding -> authority(finding.code())));
        var kept = new ArrayList<Finding>();
        var inRow = new HashMap<Integer, List<Finding>>();
        for (var finding : byAuthority) {
            var here = inRow.computeIfAbsent(finding.pair(), row -> new ArrayList<>());
            if (here.stream().noneMatch(other -> sameMatter(other, finding))) {
                here.add(finding);
                kept.add(finding);
            }
        }
        return kept;
    }

    private static int authority(String code) {
        int index = AUTHORITY.indexOf(code);
        return index < 0 ? AUTHORITY.size() : index;
    }

    private static boolean sameMatter(Finding one, Finding other) {
        if (one.pair() != other.pair() || one.span() == null || other.span() == null) {
            return false;
        }
        boolean touching = one.span().overlaps(other.span()) || one.span().equals(other.span());
        if (!touching) {
            return false;
        }
        return one.code().equals(other.code()) && one.span().equals(other.span())
                || !one.code().equals(other.code())
                        && FAMILIES.stream()
                                .anyMatch(family -> family.contains(one.code()) && family.contains(other.code()));
    }
}
