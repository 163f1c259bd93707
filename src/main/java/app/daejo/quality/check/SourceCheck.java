package app.daejo.quality.check;

import app.daejo.quality.About;
import app.daejo.quality.Bitext;
import app.daejo.quality.Check;
import app.daejo.quality.Checks;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Finding;
import app.daejo.quality.Severity;
import app.daejo.quality.Tier;
import app.daejo.quality.reading.EditDistance;
import app.daejo.quality.reading.Folding;
import app.daejo.quality.reading.Memo;
import app.daejo.quality.reading.Quotations;
import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/** Finds slips of the Korean itself, where they are certain: a translator may have followed them, or put them right unsaid. */
final class SourceCheck implements Check {

    /** Two particles of one kind, or one of two syllables twice; 을을 and 이이 end too many good words (가을을). */
    private static final Pattern PARTICLE =
            Pattern.compile("(?<=[가-힣])(?:을를|를을|를를|은는|는은|는는|에서에서|에게에게|으로으로|까지까지|부터부터|처럼처럼)(?![가-힣])");

    /** A word with its particle twice; words without one (천천히, 하나) are said twice on purpose. */
    private static final Pattern WORD =
            Pattern.compile("(?<![가-힣])([가-힣]+(?:을|를|은|는|에서|에게|으로|까지|부터|했다|한다|이다|하는|하고|했던))[ \\u00A0]+\\1(?![가-힣])");

    private static final Pattern SPELLING =
            Pattern.compile("([가-힣]{3,}(?: [가-힣]{2,}){0,2}) ?\\(([A-Z][A-Za-z .'’-]{2,40})\\)");

    private record Spelling(int row, Span span, String hangul) {}

    private record Use(String latin, Span span, String hangul) {}

    private static final Memo<String, List<Use>> SPELLINGS = new Memo<>(Memo.ARTICLE, SourceCheck::readSpellings);

    private final RowMemory<String> rows = new RowMemory<>(this::inRow);

    @Override
    public String code() {
        return "source";
    }

    @Override
    public About about() {
        return About.of(List.of(ErrorType.SOURCE_ERROR), List.of(Severity.MINOR), List.of(Tier.B))
                .sourceExample("그는 책을를 읽었다.", "그는 책을 읽었다.", "He read the book.")
                .sourceExample("우리는 학교에서 학교에서 만났다.", "우리는 학교에서 만났다.", "We met at school.");
    }

    @Override
    public List<Finding> find(Bitext bitext) {
        var findings = new ArrayList<>(rows.find(bitext, ""));
        spellings(bitext, findings);
        findings.sort(Checks.READING_ORDER);
        return findings;
    }

    private List<Finding> inRow(Bitext bitext, String circumstance) {
        var findings = new ArrayList<Finding>();
        int row = 0;
        var source = bitext.pairs().get(row).source();
        var particle = PARTICLE.matcher(source);
        while (particle.find()) {
            report(bitext, row, new Span(particle.start(), particle.end()), "source.particle", findings);
        }
        var word = WORD.matcher(source);
        while (word.find()) {
            if (!quoted(source, word.start())) {
                report(bitext, row, new Span(word.start(), word.end()), "source.word", findings);
            }
        }
        openQuotation(bitext, row, findings);
        return findings;
    }

    /** Who speaks may stammer. */
    private static boolean quoted(String source, int index) {
        return Quotations.of(source).stream()
                .anyMatch(quotation -> quotation.inner().start() <= index
                        && index < quotation.inner().end());
    }

    /** An opening mark of its own shape that no row closes before the next one opens; straight marks leave it open what they are. */
    private void openQuotation(Bitext bitext, int row, List<Finding> findings) {
        var source = bitext.pairs().get(row).source();
        int open = -1;
        for (int i = 0; i < source.length(); i++) {
            if (source.charAt(i) == '“') {
                if (open >= 0) {
                    report(bitext, row, new Span(open, open + 1), "source.quote", findings);
                    return;
                }
                open = i;
            } else if (source.charAt(i) == '”' || source.charAt(i) == '"') {
                open = -1;
            }
        }
    }

    /** One foreign name, told by its Latin letters, in two Hangul spellings a syllable apart. */
    private void spellings(Bitext bitext, List<Finding> findings) {
        var byLatin = new LinkedHashMap<String, List<Spelling>>();
        for (int row = 0; row < bitext.pairs().size(); row++) {
            for (var use : SPELLINGS.get(bitext.pairs().get(row).source())) {
                byLatin.computeIfAbsent(use.latin(), latin -> new ArrayList<>())
                        .add(new Spelling(row, use.span(), use.hangul()));
            }
        }
        for (var uses : byLatin.values()) {
            var first = uses.getFirst();
            for (var use : uses) {
                boolean oneApart = use.hangul().length() == first.hangul().length()
                        && EditDistance.between(use.hangul(), first.hangul()) == 1;
                if (oneApart) {
                    findings.add(source(bitext, use.row(), use.span())
                            .saying("source.name", first.hangul(), use.hangul())
                            .source(first.row(), first.span())
                            .build());
                }
            }
        }
    }

    private static List<Use> readSpellings(String source) {
        return SPELLING.matcher(source)
                .results()
                .map(use ->
                        new Use(Folding.fold(use.group(2)).strip(), new Span(use.start(1), use.end(1)), use.group(1)))
                .toList();
    }

    private void report(Bitext bitext, int row, Span place, String key, List<Finding> findings) {
        var text = place.of(bitext.pairs().get(row).source());
        findings.add(source(bitext, row, place).saying(key, text).build());
    }

    private Report source(Bitext bitext, int row, Span place) {
        return Report.of(bitext, code(), ErrorType.SOURCE_ERROR, row, null)
                .minor()
                .hint()
                .source(place);
    }
}
