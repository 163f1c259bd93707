package app.daejo.quality.check;

import app.daejo.quality.Bitext;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Finding;
import app.daejo.quality.reading.DateWords;
import app.daejo.quality.reading.EnglishNumbers;
import app.daejo.quality.reading.KoreanNumbers;
import app.daejo.quality.reading.Quantity;
import app.daejo.quality.reading.Quantity.Kind;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Hints at a number that one side alone has, where nothing explains it: the other side has it nowhere, and the row is no freer than the
 * others. A row much longer or shorter than usual adds or leaves out whole facts, numbers and all.
 */
final class LoneNumbers {

    /** From this value on a number on one side alone is worth a hint; smaller ones come and go in any good translation. */
    private static final double WORTH_A_HINT = 13;

    /** Spreads from the usual length from which a row is translated freely. */
    private static final double FREE = 0.75;

    /** Up to this many characters of Korean a number left out is what makes a row short. */
    private static final int BRIEF = 40;

    private final Bitext bitext;
    private final RowLengths lengths;
    private final Set<BigDecimal> inSource = new HashSet<>();
    private final Set<BigDecimal> inTarget = new HashSet<>();

    LoneNumbers(Bitext bitext) {
        this.bitext = bitext;
        this.lengths = RowLengths.of(bitext);
        for (var pair : bitext.pairs()) {
            KoreanNumbers.of(pair.source()).forEach(number -> inSource.add(number.value()));
            EnglishNumbers.of(pair.target()).forEach(number -> inTarget.add(number.value()));
        }
    }

    /** One hint a row: where several numbers have no partner, the row is translated freely. */
    Optional<Finding> hint(int row, NumberMatch match) {
        return targetOnly(row, match).or(() -> sourceOnly(row, match));
    }

    private Optional<Finding> targetOnly(int row, NumberMatch match) {
        var pair = bitext.pairs().get(row);
        if (lengths.z(row) > FREE) {
            return Optional.empty();
        }
        return match.targetAlone().stream()
                .filter(LoneNumbers::worthAHint)
                .filter(number -> !inSource.contains(number.value()))
                .filter(number -> !NumberAside.explained(pair.target(), number)
                        && !NumberAside.relativeYear(number, pair.source(), true))
                .findFirst()
                .map(number -> Report.of(bitext, "number", ErrorType.MISTRANSLATION, row, number.span())
                        .saying("number.targetOnly", number.span().of(pair.target()))
                        .hint()
                        .build());
    }

    private Optional<Finding> sourceOnly(int row, NumberMatch match) {
        var pair = bitext.pairs().get(row);
        if (RowLengths.source(pair) > BRIEF && lengths.z(row) < -FREE) {
            return Optional.empty();
        }
        boolean weekday =
                !DateWords.english(DateWords.Kind.WEEKDAY, pair.target(), row).isEmpty();
        return match.sourceAlone().stream()
                .filter(LoneNumbers::worthAHint)
                // American news names the weekday where Korean news gives the day of the month.
                .filter(number -> !(weekday && number.kind() == Kind.DAY))
                .filter(number -> !inTarget.contains(number.value()))
                .filter(number -> !NumberAside.explained(pair.source(), number)
                        && !NumberAside.relativeYear(number, pair.target(), false))
                .findFirst()
                .map(number -> Report.of(bitext, "number", ErrorType.OMISSION, row, null)
                        .saying(
                                "number.sourceOnly",
                                NumberWriting.withUnit(number).of(pair.source()))
                        .source(NumberWriting.withUnit(number))
                        .hint()
                        .build());
    }

    private static boolean worthAHint(Quantity quantity) {
        boolean comesAndGoes =
                quantity.kind() == Kind.MONTH || quantity.kind() == Kind.DAY || quantity.kind() == Kind.CLOCK;
        return quantity.firm() && !comesAndGoes && quantity.asDouble() >= WORTH_A_HINT;
    }
}
