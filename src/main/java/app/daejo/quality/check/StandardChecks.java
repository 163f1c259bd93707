package app.daejo.quality.check;

import app.daejo.quality.Check;
import java.util.List;

/** The list of the desk's checks. */
public final class StandardChecks {

    private StandardChecks() {}

    /** Every check, in the order in which it runs. */
    public static List<Check> all() {
        return List.of(
                new LatinNameCheck(),
                new DocumentNameCheck(),
                new NumberCheck(),
                new TitleCheck(),
                new MarkupCheck(),
                new FurnitureCheck(),
                new HangulCheck(),
                new QuotesCheck(),
                new RepeatCheck(),
                new WhitespaceCheck());
    }
}
