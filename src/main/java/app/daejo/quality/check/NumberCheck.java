package app.daejo.quality.check;

import app.daejo.quality.Bitext;
import app.daejo.quality.Check;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Finding;
import app.daejo.quality.reading.DateWords;
import app.daejo.quality.reading.EnglishNumbers;
import app.daejo.quality.reading.KoreanNumbers;
import app.daejo.quality.reading.Quantity;
import app.daejo.quality.reading.Quantity.Kind;
import java.util.ArrayList;
import java.util.List;

/** Finds a number that the source does not have while the source has one of its kind that the English lacks. */
final class NumberCheck implements Check {

    /** From this value on a number on one side alone is worth a hint; smaller ones come and go in any good translation. */
    private static final double WORTH_A_HINT = 13;

    @Override
    public String code() {
        return "number";
    }

    @Override
    public List<Finding> find(Bitext bitext) {
        var findings = new ArrayList<Finding>();
        for (int row = 0; row < bitext.pairs().size(); row++) {
            var pair = bitext.pairs().get(row);
            if (!pair.source().isBlank() && !pair.target().isBlank()) {
                compare(bitext, row, findings);
            }
        }
        return findings;
    }

    private void compare(Bitext bitext, int row, List<Finding> findings) {
        var pair = bitext.pairs().get(row);
        var match = NumberMatch.of(KoreanNumbers.of(pair.source()), EnglishNumbers.of(pair.target()));
        for (var partner : match.partners()) {
            if (converted(pair.target(), partner.target())) {
                continue;
            }
            var suggestion = NumberWriting.like(pair.target(), partner.target(), partner.source());
            findings.add(Report.of(
                            bitext,
                            code(),
                            ErrorType.MISTRANSLATION,
                            row,
                            partner.target().span())
                    .saying(
                            "number",
                            partner.target().span().of(pair.target()),
                            partner.source().span().of(pair.source()))
                    .source(NumberWriting.withUnit(partner.source()))
                    .note("note.value", NumberWriting.plain(partner.source()), NumberWriting.plain(partner.target()))
                    .in(partner.tier())
                    .suggesting(suggestion)
                    .build());
        }
        // One hint a row: where several numbers have no partner, the row is translated freely.
        for (var alone : match.targetAlone()) {
            if (worthAHint(alone)) {
                findings.add(Report.of(bitext, code(), ErrorType.MISTRANSLATION, row, alone.span())
                        .saying("number.targetOnly", alone.span().of(pair.target()))
                        .hint()
                        .build());
                return;
            }
        }
        boolean weekday =
                !DateWords.english(DateWords.Kind.WEEKDAY, pair.target(), row).isEmpty();
        for (var alone : match.sourceAlone()) {
            // American news names the weekday where Korean news gives the day of the month.
            boolean saidAsWeekday = weekday && alone.kind() == Kind.DAY;
            if (worthAHint(alone) && !saidAsWeekday) {
                findings.add(Report.of(bitext, code(), ErrorType.OMISSION, row, null)
                        .saying(
                                "number.sourceOnly",
                                NumberWriting.withUnit(alone).of(pair.source()))
                        .source(NumberWriting.withUnit(alone))
                        .hint()
                        .build());
                return;
            }
        }
    }

    /** An amount in another currency, in brackets after the amount: the editors' service, not the source's. */
    private static boolean converted(String text, Quantity number) {
        var unit = number.unitSpan();
        int start = unit == null
                ? number.span().start()
                : Math.min(unit.start(), number.span().start());
        return number.kind() == Kind.MONEY && start > 0 && text.charAt(start - 1) == '(';
    }

    private static boolean worthAHint(Quantity quantity) {
        boolean comesAndGoes =
                quantity.kind() == Kind.MONTH || quantity.kind() == Kind.DAY || quantity.kind() == Kind.CLOCK;
        return quantity.firm() && !comesAndGoes && quantity.asDouble() >= WORTH_A_HINT;
    }
}
