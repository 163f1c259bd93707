package app.daejo.quality.check;

import app.daejo.quality.Bitext;
import app.daejo.quality.reading.EnglishNumbers;
import app.daejo.quality.reading.KoreanNumbers;
import app.daejo.quality.reading.Quantity;
import app.daejo.quality.reading.Quantity.Kind;
import app.daejo.quality.reading.Sentences;
import app.daejo.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what the English says of works with a title: what they are, and on which day they come out. */
final class WorkFacts {

    private static final Pattern RELEASE = Pattern.compile(
            "(?i)\\b(?:releas\\w+|came out|comes? out|coming out|opens?|opened|premier\\w+|airs?|aired|publish\\w+|dropp?e?d?s?|unveil\\w+)\\b");
    private static final Pattern ORDINAL_DAY = Pattern.compile("\\b(?:on|until|from) the (\\d{1,2})(?:st|nd|rd|th)\\b");

    private WorkFacts() {}

    static void collect(Bitext bitext, int row, List<Fact> facts) {
        var pair = bitext.pairs().get(row);
        for (var title : Titles.english(bitext, row)) {
            WorkKind.english(pair.target(), title.span()).ifPresent(said -> facts.add(kind(bitext, title, said)));
        }
        for (var sentence : Sentences.english(pair.target())) {
            release(bitext, row, sentence, facts);
        }
    }

    private static Fact kind(Bitext bitext, Titles.Title title, WorkKind.Said said) {
        var source = bitext.pairs().get(title.row()).source();
        var korean = Titles.korean(bitext, title.row());
        // Titles are matched by their order only where there is but one on either side.
        boolean sure = korean.size() == 1 && Titles.english(bitext, title.row()).size() == 1;
        var inKorean =
                sure ? WorkKind.korean(source, korean.getFirst().span()) : java.util.Optional.<WorkKind.Said>empty();
        boolean same = inKorean.isPresent() && inKorean.get().kind() == said.kind();
        return new Fact(
                "kind",
                title.folded(),
                title.form(),
                said.kind().name(),
                title.row(),
                said.span(),
                same,
                inKorean.isPresent() && !same ? inKorean.get().span() : null);
    }

    private static void release(Bitext bitext, int row, Span sentence, List<Fact> facts) {
        var pair = bitext.pairs().get(row);
        var text = sentence.of(pair.target());
        var titles = Titles.english(bitext, row).stream()
                .filter(title ->
                        title.span().start() >= sentence.start() && title.span().end() <= sentence.end())
                .toList();
        var days = EnglishNumbers.of(pair.target()).stream()
                .filter(number -> number.span().start() >= sentence.start()
                        && number.span().end() <= sentence.end())
                .filter(number -> number.kind() == Kind.DAY || ordinalDay(pair.target(), number))
                .toList();
        if (titles.size() != 1 || days.size() != 1 || !RELEASE.matcher(text).find()) {
            return;
        }
        var day = days.getFirst();
        boolean inSource = KoreanNumbers.of(pair.source()).stream()
                .anyMatch(number -> number.kind() == Kind.DAY && number.sameValue(day));
        facts.add(new Fact(
                "release",
                titles.getFirst().folded(),
                titles.getFirst().form(),
                day.value().toPlainString(),
                row,
                day.span(),
                inSource,
                null));
    }

    private static boolean ordinalDay(String text, Quantity number) {
        return number.kind() == Kind.ORDINAL
                && ORDINAL_DAY
                        .matcher(text)
                        .results()
                        .anyMatch(day -> day.start(1) == number.span().start());
    }
}
