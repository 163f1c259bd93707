package app.daejo.quality.check;

import app.daejo.quality.About;
import app.daejo.quality.Bitext;
import app.daejo.quality.Check;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Finding;
import app.daejo.quality.Severity;
import app.daejo.quality.Tier;
import app.daejo.quality.reading.Folding;
import app.daejo.quality.reading.IndefiniteArticle;
import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds two slips of grammar that need no parser: a for an, and a pronoun with the wrong form of be. */
final class GrammarCheck implements Check {

    private static final Pattern ARTICLE =
            Pattern.compile("(?<![\\w'’.-])([Aa]n?)(?= +[\"“‘']?([\\p{L}\\d][\\p{L}\\d.'’-]*))");
    private static final Pattern SINGULAR = Pattern.compile(
            "\\b(he|she|it|this|that) (are|were|have|don't|weren't|aren't)(?=[ .,;?!])", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLURAL = Pattern.compile(
            "\\b(we|they|these|those|you) (is|was|has|doesn't|isn't|wasn't)(?=[ .,;?!])", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST = Pattern.compile("\\b(I) (is|are|has|were)(?=[ .,;?!])");
    private static final Pattern SUBJUNCTIVE = Pattern.compile(
            "(?i)\\b(?:if|though|wish(?:es|ed)?|whether|unless|suppose|supposing|as|than|until|lest|only|imagine|would|should|could|did|do|does|let|make|makes|made|help|of|with|like)[ ,\"“]*(?:that )?$");

    @Override
    public String code() {
        return "grammar";
    }

    @Override
    public About about() {
        return About.of(List.of(ErrorType.GRAMMAR), List.of(Severity.MINOR), List.of(Tier.A))
                .example("한 시간이 걸렸다.", "It took a hour.", "It took an hour.")
                .example("우리는 갇혔다.", "Now we is stuck.", "Now we are stuck.");
    }

    @Override
    public List<Finding> find(Bitext bitext) {
        var findings = new ArrayList<Finding>();
        for (int row = 0; row < bitext.pairs().size(); row++) {
            var target = bitext.pairs().get(row).target();
            articles(bitext, row, target, findings);
            agreement(bitext, row, target, SINGULAR, findings);
            agreement(bitext, row, target, PLURAL, findings);
            agreement(bitext, row, target, FIRST, findings);
        }
        return findings;
    }

    private void articles(Bitext bitext, int row, String target, List<Finding> findings) {
        var m = ARTICLE.matcher(target);
        while (m.find()) {
            var written = m.group(1);
            boolean label = written.equals("A")
                    && m.end() < target.length()
                    && m.start() > 0
                    && target.charAt(m.start() - 1) != ' '
                    && target.charAt(m.start() - 1) != '"';
            var right = IndefiniteArticle.before(m.group(2));
            if (!label && right != null && !right.equals(written.toLowerCase(Locale.ROOT))) {
                findings.add(Report.of(bitext, code(), ErrorType.GRAMMAR, row, new Span(m.start(1), m.end(1)))
                        .saying("grammar.article", written, m.group(2), right)
                        .minor()
                        .suggesting(Folding.inCaseOf(written.substring(0, 1), right))
                        .build());
            }
        }
    }

    private void agreement(Bitext bitext, int row, String target, Pattern pattern, List<Finding> findings) {
        var m = pattern.matcher(target);
        while (m.find()) {
            var before = target.substring(0, m.start());
            var pronoun = m.group(1).toLowerCase(Locale.ROOT);
            var verb = m.group(2);
            boolean wished = verb.equals("have") && before.endsWith("that ");
            boolean relative = wished || pronoun.equals("that") || pronoun.equals("this") && verb.equals("have");
            if (relative
                    || SUBJUNCTIVE.matcher(before).find()
                    || before.endsWith("of ")
                    || pronoun.equals("you") && verb.equals("was") && before.endsWith("what ")) {
                continue;
            }
            var right = right(pronoun, verb);
            findings.add(Report.of(bitext, code(), ErrorType.GRAMMAR, row, new Span(m.start(2), m.end(2)))
                    .saying("grammar.agreement", m.group(1), verb, right)
                    .minor()
                    .suggesting(right)
                    .build());
        }
    }

    private static String right(String pronoun, String verb) {
        if (pronoun.equals("i")) {
            return verb.equals("has") ? "have" : verb.equals("were") ? "was" : "am";
        }
        return switch (verb.toLowerCase(Locale.ROOT)) {
            case "are" -> "is";
            case "were" -> "was";
            case "have" -> "has";
            case "don't" -> "doesn't";
            case "weren't" -> "wasn't";
            case "aren't" -> "isn't";
            case "is" -> "are";
            case "was" -> "were";
            case "has" -> "have";
            case "doesn't" -> "don't";
            case "isn't" -> "aren't";
            default -> "weren't";
        };
    }
}
