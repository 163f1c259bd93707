package app.daejo.quality.check;

import app.daejo.quality.Check;
import java.util.List;
import java.util.stream.Stream;

/** The list of the desk's checks. */
public final class StandardChecks {

    /** One of each for the whole process, for what they remember of an article serves all who ask. */
    private static final List<Check> ALL = List.of(
            new LatinNameCheck(),
            new DocumentNameCheck(),
            new SoundNameCheck(),
            new NumberCheck(),
            new TitleCheck(),
            new RowByRow(new MarkupCheck()),
            new RowByRow(new FurnitureCheck()),
            new RowByRow(new HangulCheck()),
            new RowByRow(new UnitCheck()),
            new DateCheck(),
            new LabelCheck(),
            new RomanisationCheck(),
            new RowByRow(new TermCheck()),
            new OmissionCheck(),
            new RowByRow(new NegationCheck()),
            new SpellingCheck(),
            new RowByRow(new GrammarCheck()),
            new QuotesCheck(),
            new QuoteTwinCheck(),
            new VariantCheck(),
            new ContradictionCheck(),
            new RowByRow(new RepeatCheck()),
            new WhitespaceCheck(),
            new SourceCheck());

    /** Those and what LanguageTool minds, which takes its time at first. */
    private static final List<Check> WITH_LANGUAGE_TOOL =
            Stream.concat(ALL.stream(), Stream.of(new LanguageToolCheck())).toList();

    private StandardChecks() {}

    /** Every check that needs no preparation, in the order in which it runs. */
    public static List<Check> all() {
        return ALL;
    }

    public static List<Check> withLanguageTool() {
        return WITH_LANGUAGE_TOOL;
    }
}
