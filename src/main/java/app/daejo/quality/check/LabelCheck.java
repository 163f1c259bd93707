package app.daejo.quality.check;

import app.daejo.quality.About;
import app.daejo.quality.Bitext;
import app.daejo.quality.Check;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Finding;
import app.daejo.quality.Severity;
import app.daejo.quality.Tier;
import app.daejo.quality.reading.KoreanNames;
import app.daejo.quality.reading.Memo;
import app.daejo.quality.reading.Words;
import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a turn of an interview whose label or speaker is not the source's. */
final class LabelCheck implements Check {

    private static final Pattern LABEL =
            Pattern.compile("^\\s*((?:[QA]|질문|답변|답|문|Question|Answer)\\d{0,2})\\s?([.:)]|(?=\\s))\\s*");
    private static final Pattern SPEAKER = Pattern.compile(
            "^\\s*(?:[QA][.:)]\\s*)?\\(([^()]{2,40})\\)\\s|^\\s*(?:[QA][.:)]\\s*)?([\\p{Lu}가-힣][\\p{L} .'-]{1,30}?)\\s?:\\s");

    private record Speaker(String name, Span span) {}

    private static final Memo<String, Optional<Speaker>> SPEAKERS =
            new Memo<>(2 * Memo.ARTICLE, LabelCheck::readSpeaker);

    private final RowMemory<String> rows = new RowMemory<>((row, circumstance) -> label(row));

    @Override
    public String code() {
        return "label";
    }

    @Override
    public About about() {
        return About.of(
                        List.of(ErrorType.TEXTUAL_CONVENTIONS, ErrorType.MISTRANSLATION),
                        List.of(Severity.MAJOR),
                        List.of(Tier.A))
                .example("Q. 언제 오나요?", "A. When do you come?", "Q. When do you come?");
    }

    @Override
    public List<Finding> find(Bitext bitext) {
        var findings = new ArrayList<>(rows.find(bitext, ""));
        speakers(bitext, findings);
        return findings;
    }

    private List<Finding> label(Bitext bitext) {
        int row = 0;
        var pair = bitext.pairs().get(row);
        var source = LABEL.matcher(pair.source());
        var target = LABEL.matcher(pair.target());
        if (!source.find() || !target.find() || target.group(2).isEmpty()) {
            return List.of();
        }
        char ours = kind(source);
        char theirs = kind(target);
        if (ours != theirs) {
            var written = target.group(1);
            var right = written.length() > 2 ? (ours == 'Q' ? "Question" : "Answer") : ours + written.substring(1);
            return List.of(Report.of(
                            bitext,
                            code(),
                            ErrorType.TEXTUAL_CONVENTIONS,
                            row,
                            new Span(target.start(1), target.end(1)))
                    .saying("label", written, source.group(1))
                    .source(new Span(source.start(1), source.end(1)))
                    .suggesting(right)
                    .build());
        }
        return List.of();
    }

    private static char kind(Matcher label) {
        char first = label.group(1).charAt(0);
        return first == 'Q' || first == '질' || first == '문' ? 'Q' : 'A';
    }

    private void speakers(Bitext bitext, List<Finding> findings) {
        var together = new LinkedHashMap<String, Map<String, Integer>>();
        for (var pair : bitext.pairs()) {
            var source = speaker(pair.source());
            var target = speaker(pair.target());
            if (source.isPresent() && target.isPresent()) {
                together.computeIfAbsent(source.get().name(), name -> new HashMap<>())
                        .merge(target.get().name(), 1, Integer::sum);
            }
        }
        for (int row = 0; row < bitext.pairs().size(); row++) {
            var source = speaker(bitext.pairs().get(row).source());
            var target = speaker(bitext.pairs().get(row).target());
            if (source.isEmpty() || target.isEmpty()) {
                continue;
            }
            var usual = usual(bitext, source.get().name(), target.get().name(), together);
            if (usual.isPresent()) {
                findings.add(Report.of(
                                bitext,
                                code(),
                                ErrorType.MISTRANSLATION,
                                row,
                                target.get().span())
                        .saying(
                                "label.speaker",
                                target.get().name(),
                                source.get().name())
                        .source(source.get().span())
                        .suggesting(usual.get())
                        .build());
            }
        }
    }

    private static Optional<Speaker> speaker(String text) {
        return SPEAKERS.get(text);
    }

    private static Optional<Speaker> readSpeaker(String text) {
        var m = SPEAKER.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        int group = m.group(1) != null ? 1 : 2;
        return Optional.of(new Speaker(m.group(group).strip(), new Span(m.start(group), m.end(group))));
    }

    /** The name that belongs to the Korean speaker, if the written one belongs to another speaker. */
    private static Optional<String> usual(
            Bitext bitext, String korean, String written, Map<String, Map<String, Integer>> together) {
        var known = together.getOrDefault(korean, Map.of());
        boolean bySound = KoreanNames.reads(korean, written);
        var elsewhere = known.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(written))
                .filter(entry ->
                        entry.getValue() > known.getOrDefault(written, 0) || KoreanNames.reads(korean, entry.getKey()))
                .map(Map.Entry::getKey)
                .findFirst();
        if (bySound) {
            return Optional.empty();
        }
        if (elsewhere.isPresent()) {
            return elsewhere;
        }
        boolean othersName = together.entrySet().stream()
                .anyMatch(entry -> !entry.getKey().equals(korean) && KoreanNames.reads(entry.getKey(), written));
        if (!othersName) {
            return Optional.empty();
        }
        // People spell their names as they like: how the speaker is called in another turn comes before any rule.
        return known.keySet().stream()
                .filter(name -> !name.equals(written))
                .findFirst()
                .or(() -> inArticle(bitext, korean));
    }

    /** How the article writes a Korean name elsewhere. */
    private static Optional<String> inArticle(Bitext bitext, String korean) {
        for (var pair : bitext.pairs()) {
            var words = Words.of(pair.target());
            for (int i = 0; i + 1 < words.size(); i++) {
                var both = pair.target()
                        .substring(
                                words.get(i).span().start(),
                                words.get(i + 1).span().end());
                if (words.get(i).capitalised() && words.get(i + 1).capitalised() && KoreanNames.reads(korean, both)) {
                    return Optional.of(both);
                }
            }
        }
        return Optional.empty();
    }
}
