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
                new SoundNameCheck(),
                new NumberCheck(),
                new TitleCheck(),
                new MarkupCheck(),
                new FurnitureCheck(),
                new HangulCheck(),
                new UnitCheck(),
                new DateCheck(),
                new LabelCheck(),
                new RomanisationCheck(),
                new TermCheck(),
                new OmissionCheck(),
                new NegationCheck(),
                new SpellingCheck(),
                new GrammarCheck(),
                new QuotesCheck(),
                new QuoteTwinCheck(),
                new VariantCheck(),
                new ContradictionCheck(),
                new RepeatCheck(),
                new WhitespaceCheck(),
                new SourceCheck());
    }
}
