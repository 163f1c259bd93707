package app.daejo.quality.check;

import app.daejo.quality.About;
import app.daejo.quality.Bitext;
import app.daejo.quality.Check;
import app.daejo.quality.Checks;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Finding;
import app.daejo.quality.Severity;
import app.daejo.quality.Tier;
import app.daejo.quality.reading.Memo;
import app.daejo.quality.reading.Quotations;
import app.daejo.quality.reading.Sentences;
import app.daejo.quality.reading.WordOverlap;
import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds one utterance that is quoted in two places, in the lede and in the interview say, and worded differently there. */
final class QuoteTwinCheck implements Check {

    private static final int SHORTEST = 12;

    /** The share of common letter pairs from which two Korean sentences are one utterance (Dice's coefficient). */
    private static final double SAME_UTTERANCE = 0.6;

    /** The share of common words from which two English passages render one utterance. */
    private static final double SAME_RENDERING = 0.6;

    private record Utterance(int row, Span span, WordOverlap.LetterPairs pairs, boolean quoted) {}

    private static final Memo<String, List<Utterance>> UTTERANCES = new Memo<>(Memo.ARTICLE, QuoteTwinCheck::read);

    @Override
    public String code() {
        return "quote.twin";
    }

    @Override
    public About about() {
        return About.of(List.of(ErrorType.INCONSISTENT_TERM), List.of(Severity.MINOR), List.of(Tier.A))
                .example(
                        0,
                        "\"There was no reason to miss the chance to work with these good friends,\" he said.",
                        "그는 \"이렇게 좋은 친구들과 일할 기회를 놓칠 이유가 없었다\"고 말했다.",
                        "\"There was no reason to miss the chance to work with such good friends,\" he said.",
                        "다음 날이었다.",
                        "It was the next day.",
                        "A. 이렇게 좋은 친구들과 일할 기회를 놓칠 이유가 없었다.",
                        "A. There was no reason to miss the chance to work with these good friends.");
    }

    @Override
    public List<Finding> find(Bitext bitext) {
        var utterances = new ArrayList<Utterance>();
        for (int row = 0; row < bitext.pairs().size(); row++) {
            final int here = row;
            UTTERANCES
                    .get(bitext.pairs().get(row).source())
                    .forEach(said -> utterances.add(new Utterance(here, said.span(), said.pairs(), said.quoted())));
        }
        var findings = new ArrayList<Finding>();
        for (var quoted : utterances) {
            if (quoted.quoted()) {
                for (var other : utterances) {
                    boolean later = other.row() > quoted.row() + 1;
                    if (later && quoted.pairs().overlap(other.pairs(), SAME_UTTERANCE)) {
                        compare(bitext, quoted, other).ifPresent(findings::add);
                    }
                }
            }
        }
        findings.sort(Checks.READING_ORDER);
        return findings;
    }

    private static List<Utterance> read(String source) {
        var utterances = new ArrayList<Utterance>();
        var quotations = Quotations.of(source).stream()
                .filter(quotation -> "\"“".indexOf(quotation.mark()) >= 0)
                .toList();
        for (var sentence : Sentences.korean(source)) {
            boolean quoted = false;
            for (var quotation : quotations) {
                for (var inner : Sentences.korean(quotation.text())) {
                    int start = quotation.inner().start() + inner.start();
                    if (start >= sentence.start() && start < sentence.end()) {
                        quoted = true;
                        add(new Span(start, quotation.inner().start() + inner.end()), source, true, utterances);
                    }
                }
            }
            if (!quoted) {
                add(sentence, source, false, utterances);
            }
        }
        return List.copyOf(utterances);
    }

    private static void add(Span span, String source, boolean quoted, List<Utterance> utterances) {
        var text = span.of(source).strip();
        if (text.length() >= SHORTEST) {
            utterances.add(new Utterance(0, span, WordOverlap.LetterPairs.of(text), quoted));
        }
    }

    /** The passages that render the two utterances share most words; where a few differ, that is the finding. */
    private Optional<Finding> compare(Bitext bitext, Utterance quoted, Utterance other) {
        var one = bitext.pairs().get(quoted.row()).target();
        var two = bitext.pairs().get(other.row()).target();
        return WordOverlap.alike(one, two, SAME_RENDERING)
                .map(pair -> Report.of(bitext, code(), ErrorType.INCONSISTENT_TERM, quoted.row(), pair.one())
                        .saying("quote.twin", pair.one().of(one), pair.two().of(two))
                        .minor()
                        .source(quoted.span())
                        .source(other.row(), other.span())
                        .target(other.row(), pair.two())
                        .build());
    }
}
