package app.daejo.quality.check;

import app.daejo.quality.reading.Quantity;
import app.daejo.quality.reading.Quantity.Kind;
import java.util.regex.Pattern;

/** Knows the numbers that editors of one language add or leave out as a service to their readers: conversions, ages, years said by name. */
final class NumberAside {

    /** What may stand between a bracket and the amount in it. */
    private static final Pattern OPENED = Pattern.compile(
            "(?i)[(\\[]\\s?(?:(?:한화|우리 ?돈|원화|약|대략|환율|about|around|roughly|approximately|approx\\.?|some|nearly|almost|over|more than|or|equivalent to|US)\\s*)*[$£€¥₩]?$");

    /** An age beside a name: in brackets in Korean news, between commas in English. */
    private static final Pattern AGE = Pattern.compile("[(,]\\s?$");

    private static final Pattern AGE_END = Pattern.compile("(?:세|살)?\\s?[),]");

    private static final Pattern KOREAN_YEAR =
            Pattern.compile("지난해|작년|올해|내년|금년|재작년|이듬해|후년|같은 해|그해|다음 ?해|년 ?전|년 ?뒤|년 ?후");
    private static final Pattern ENGLISH_YEAR = Pattern.compile(
            "(?i)\\b(?:last|next|this|that|the previous|the following|the same|later|earlier|coming|past) (?:\\w+ )?(?:year|month|season|spring|summer|fall|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December)\\b|\\b(?:years?|months?) (?:ago|earlier|later|before|after)\\b");

    private NumberAside() {}

    /** Whether an amount of money or a measure stands in brackets: there it converts the amount before it. */
    static boolean conversion(String text, Quantity number) {
        boolean convertible = number.kind() == Kind.MONEY || number.kind() == Kind.MEASURE;
        return convertible && OPENED.matcher(text.substring(0, start(number))).find();
    }

    /** Whether a number stands where the editors of one language put what those of the other leave out. */
    static boolean explained(String text, Quantity number) {
        return conversion(text, number) || age(text, number);
    }

    private static boolean age(String text, Quantity number) {
        boolean possible = number.kind() == Kind.COUNT && number.asDouble() < 120;
        return possible
                && AGE.matcher(text.substring(0, number.span().start())).find()
                && AGE_END.matcher(text)
                        .region(number.span().end(), text.length())
                        .lookingAt();
    }

    /** Whether the other side says the year by its distance from today: 2009년 6월, next June. */
    static boolean relativeYear(Quantity number, String other, boolean otherIsKorean) {
        return number.kind() == Kind.YEAR
                && (otherIsKorean ? KOREAN_YEAR : ENGLISH_YEAR).matcher(other).find();
    }

    private static int start(Quantity number) {
        var unit = number.unitSpan();
        return unit == null
                ? number.span().start()
                : Math.min(unit.start(), number.span().start());
    }
}
