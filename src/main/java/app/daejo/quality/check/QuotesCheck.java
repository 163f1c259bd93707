package app.daejo.quality.check;

import app.daejo.quality.About;
import app.daejo.quality.Bitext;
import app.daejo.quality.Check;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Finding;
import app.daejo.quality.Severity;
import app.daejo.quality.Tier;
import app.daejo.quality.reading.QuoteMarks;
import app.daejo.quality.reading.QuoteMarks.Fault;
import app.daejo.quality.reading.QuoteMarks.Loose;
import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Finds a quotation mark or bracket without its partner, unless the source leaves it open too. */
final class QuotesCheck implements Check {

    /** A closing bracket this near the head is what is left of a dateline cut off: CNN) Officials … */
    private static final int DATELINE = 15;

    @Override
    public String code() {
        return "quotes";
    }

    @Override
    public About about() {
        return About.of(List.of(ErrorType.PUNCTUATION), List.of(Severity.MINOR), List.of(Tier.A, Tier.B))
                .example("\"좋다\"고 그는 말했다.", "\"It is good, he said.", "\"It is good,\" he said.");
    }

    @Override
    public List<Finding> find(Bitext bitext) {
        var targets = bitext.pairs().stream().map(Bitext.Pair::target).toList();
        var sources = bitext.pairs().stream().map(Bitext.Pair::source).toList();
        var target = QuoteMarks.follow(targets);
        var source = QuoteMarks.follow(sources);
        MissingMark places = null;
        var findings = new ArrayList<Finding>();
        var told = new HashSet<Integer>();
        for (var loose : target.loose()) {
            // Of several loose marks in a row one is enough: whoever looks sees them all.
            if (!sourceIsLooseToo(loose, source, sources) && told.add(loose.row())) {
                places = places == null ? new MissingMark(bitext) : places;
                findings.add(report(bitext, loose, places));
            }
        }
        for (int row = 0; row < targets.size(); row++) {
            brackets(bitext, row, findings);
        }
        return findings;
    }

    private static boolean sourceIsLooseToo(Loose loose, QuoteMarks.Balance source, List<String> sources) {
        int row = loose.row();
        boolean openBefore = row > 0 && source.openAfter()[row - 1];
        boolean marked = sources.get(row).chars().anyMatch(c -> "\"“”".indexOf(c) >= 0);
        boolean openHere = source.openAfter()[row] && (!marked || !openBefore);
        boolean sameFault =
                source.loose().stream().anyMatch(other -> other.row() == row && other.fault() == loose.fault());
        if (sameFault) {
            return true;
        }
        return loose.fault() == Fault.NEVER_CLOSED ? loose.reopened() && openHere : openBefore;
    }

    private Finding report(Bitext bitext, Loose loose, MissingMark places) {
        boolean unclosed = loose.fault() == Fault.NEVER_CLOSED;
        var text = bitext.pairs().get(loose.row()).target();
        if (apostrophe(text, loose.index())) {
            return Report.of(
                            bitext,
                            code(),
                            ErrorType.PUNCTUATION,
                            loose.row(),
                            new Span(loose.index(), loose.index() + 1))
                    .saying("quotes.apostrophe")
                    .minor()
                    .hint()
                    .suggesting(text.charAt(loose.index()) == '"' ? "'" : "’")
                    .build();
        }
        int place = unclosed ? places.closing(loose.row(), loose.index()) : places.opening(loose.row(), loose.index());
        char mark = text.charAt(loose.index());
        char partner = mark == '"' ? mark : unclosed ? '”' : '“';
        var report = Report.of(
                        bitext, code(), ErrorType.PUNCTUATION, loose.row(), place < 0 ? null : new Span(place, place))
                .saying(unclosed ? "quotes.unclosed" : "quotes.unopened")
                .minor()
                .target(loose.row(), new Span(loose.index(), loose.index() + 1));
        if (place < 0
                || (loose.reopened() || loose.row() == bitext.pairs().size() - 1)
                        && goesOn(text, loose.index(), place)) {
            report.hint();
        }
        return report.suggesting(place < 0 ? null : String.valueOf(partner)).build();
    }

    /** A double mark after a plural or inside a word is a broken apostrophe rather than half a quotation. */
    private static boolean apostrophe(String text, int index) {
        boolean after = index > 0 && Character.isLetter(text.charAt(index - 1));
        boolean before = index + 1 < text.length() && Character.isLetter(text.charAt(index + 1));
        return after && before
                || after && text.charAt(index - 1) == 's' && index + 1 < text.length() && text.charAt(index + 1) == ' ';
    }

    /** A long quotation left open at the end of a paragraph is taken up at the head of the next, by the custom of newspapers. */
    private static boolean goesOn(String text, int openAt, int place) {
        return place >= text.stripTrailing().length() && text.substring(openAt).split("\\s+").length > 6;
    }

    private void brackets(Bitext bitext, int row, List<Finding> findings) {
        var text = bitext.pairs().get(row).target();
        int loose = looseBracket(text);
        if (loose < 0 || looseBracket(bitext.pairs().get(row).source()) >= 0) {
            return;
        }
        boolean open = text.charAt(loose) == '(';
        int place = open ? MissingMark.closingBracket(bitext, row, loose) : -1;
        findings.add(Report.of(bitext, code(), ErrorType.PUNCTUATION, row, place < 0 ? null : new Span(place, place))
                .saying(open ? "quotes.bracketUnclosed" : "quotes.bracketUnopened")
                .minor()
                .in(!open && loose < DATELINE ? Tier.B : Tier.A)
                .target(row, new Span(loose, loose + 1))
                .suggesting(place < 0 ? null : open ? ")" : "(")
                .build());
    }

    /** @return where the first round bracket without partner stands; −1 where all have theirs. Enumerations such as 1) do not count. */
    private static int looseBracket(String text) {
        var open = new ArrayList<Integer>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                open.add(i);
            } else if (c == ')') {
                boolean face = i > 0 && ":;-".indexOf(text.charAt(i - 1)) >= 0;
                boolean listed = i > 0
                        && Character.isLetterOrDigit(text.charAt(i - 1))
                        && (i == 1
                                || i == 2 && Character.isDigit(text.charAt(0))
                                || !Character.isLetterOrDigit(text.charAt(i - 2)) && i < 4);
                if (!open.isEmpty()) {
                    open.removeLast();
                } else if (!face && !listed) {
                    return i;
                }
            }
        }
        return open.isEmpty() ? -1 : open.getFirst();
    }
}
