package app.daejo.quality.check;

import app.daejo.quality.About;
import app.daejo.quality.Bitext;
import app.daejo.quality.Check;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Finding;
import app.daejo.quality.Severity;
import app.daejo.quality.Tier;
import app.daejo.quality.reading.CurrencyWords;
import app.daejo.quality.reading.EnglishNumbers;
import app.daejo.quality.reading.KoreanNumbers;
import app.daejo.quality.reading.Quantity;
import app.daejo.quality.reading.Quantity.Kind;
import app.daejo.quality.reading.Units;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the right number with the wrong currency, measure or unit of time. */
final class UnitCheck implements Check {

    private static final Set<Kind> WITH_UNIT = Set.of(Kind.MONEY, Kind.MEASURE, Kind.DURATION);

    @Override
    public String code() {
        return "unit";
    }

    @Override
    public About about() {
        return About.of(List.of(ErrorType.MISTRANSLATION), List.of(Severity.MAJOR), List.of(Tier.A))
                .example("상금은 7억 원이다.", "The prize is 700 million dollars.", "The prize is 700 million won.");
    }

    @Override
    public List<Finding> find(Bitext bitext) {
        var findings = new ArrayList<Finding>();
        for (int row = 0; row < bitext.pairs().size(); row++) {
            var pair = bitext.pairs().get(row);
            if (pair.source().isBlank() || pair.target().isBlank()) {
                continue;
            }
            var korean = KoreanNumbers.of(pair.source());
            var english = EnglishNumbers.of(pair.target());
            var reported = new HashSet<Integer>();
            for (var number : english) {
                if (number.unitSpan() != null && WITH_UNIT.contains(number.kind()) && number.unit() != null) {
                    compare(bitext, row, number, korean, english, findings, reported);
                }
            }
            currencies(bitext, row, korean, findings, reported);
        }
        return findings;
    }

    /** The same number with a unit of the same kind, but another one, and none with the right unit. */
    private void compare(
            Bitext bitext,
            int row,
            Quantity number,
            List<Quantity> korean,
            List<Quantity> english,
            List<Finding> findings,
            Set<Integer> reported) {
        boolean explained = korean.stream()
                .anyMatch(other -> other.unit() != null
                        && (other.sameValue(number) && fits(other, number)
                                || Units.convertible(
                                        other.asDouble(), other.unit(), number.asDouble(), unitOf(number))));
        if (explained) {
            return;
        }
        for (var other : korean) {
            boolean sameKind = other.kind() == number.kind() && other.unit() != null && other.firm();
            boolean elsewhere = english.stream()
                    .anyMatch(another -> another != number
                            && another.sameValue(other)
                            && unitOf(another).equals(other.unit()));
            if (sameKind && other.sameValue(number) && !elsewhere && other.asDouble() != 1) {
                report(bitext, row, number, other, findings, reported);
                return;
            }
        }
    }

    /** 파운드 is money or weight, 시간 and 분 count time. */
    private static boolean fits(Quantity korean, Quantity english) {
        var unit = unitOf(korean);
        return unit.equals(unitOf(english))
                || unit.equals("GBP") && unitOf(english).equals("lb")
                || unit.equals("t") && unitOf(english).equals("lb");
    }

    private static String unitOf(Quantity quantity) {
        var unit = quantity.unit();
        return unit == null ? "" : unit;
    }

    private void report(
            Bitext bitext, int row, Quantity number, Quantity other, List<Finding> findings, Set<Integer> reported) {
        var target = bitext.pairs().get(row).target();
        var place = number.unitSpan();
        boolean converted = place != null && place.start() > 0 && target.charAt(place.start() - 1) == '(';
        if (place == null || converted || !reported.add(place.start())) {
            return;
        }
        var written = place.of(target);
        var right = number.kind() == Kind.MONEY && !Character.isLetter(written.charAt(written.length() - 1))
                ? CurrencyWords.sign(unitOf(other))
                : Units.englishLike(unitOf(other), written);
        findings.add(Report.of(bitext, code(), ErrorType.MISTRANSLATION, row, place)
                .saying(
                        "unit",
                        written,
                        NumberWriting.withUnit(other).of(bitext.pairs().get(row).source()))
                .source(NumberWriting.withUnit(other))
                .suggesting(right)
                .build());
    }

    /** A currency that the source does not name, in a row whose source names another that the English lacks. */
    private void currencies(
            Bitext bitext, int row, List<Quantity> korean, List<Finding> findings, Set<Integer> reported) {
        var pair = bitext.pairs().get(row);
        var inSource = CurrencyWords.korean(pair.source());
        if (inSource.isEmpty()) {
            return;
        }
        var inTarget = CurrencyWords.english(pair.target());
        var targetUnits = new HashSet<String>();
        inTarget.forEach(use -> targetUnits.add(use.unit()));
        var missing = new ArrayList<>(inSource.stream()
                .filter(use -> !targetUnits.contains(use.unit()))
                .toList());
        for (var use : inTarget) {
            boolean known = inSource.stream().anyMatch(other -> other.unit().equals(use.unit()));
            boolean converted =
                    use.span().start() > 0 && pair.target().charAt(use.span().start() - 1) == '(';
            if (known
                    || converted
                    || missing.isEmpty()
                    || reported.contains(use.span().start())
                    || use.unit().equals("cent")) {
                continue;
            }
            var other = missing.getFirst();
            var written = use.span().of(pair.target());
            var right = use.sign() ? CurrencyWords.sign(other.unit()) : Units.englishLike(other.unit(), written);
            findings.add(Report.of(bitext, code(), ErrorType.MISTRANSLATION, row, use.span())
                    .saying("unit", written, other.span().of(pair.source()))
                    .source(other.span())
                    .suggesting(right)
                    .build());
        }
    }
}
