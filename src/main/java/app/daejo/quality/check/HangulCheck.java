package app.daejo.quality.check;

import app.daejo.quality.Bitext;
import app.daejo.quality.Check;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Finding;
import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds Korean left standing in the English. */
final class HangulCheck implements Check {

    private static final Pattern HANGUL = Pattern.compile(" ?\\([^()]*[가-힣ㄱ-ㆎ][^()]*\\)|[가-힣ㄱ-ㆎ]+(?: +[가-힣ㄱ-ㆎ]+)*");

    @Override
    public String code() {
        return "hangul";
    }

    @Override
    public List<Finding> find(Bitext bitext) {
        var findings = new ArrayList<Finding>();
        for (int row = 0; row < bitext.pairs().size(); row++) {
            var target = bitext.pairs().get(row).target();
            var matcher = HANGUL.matcher(target);
            while (matcher.find()) {
                findings.add(report(bitext, row, new Span(matcher.start(), matcher.end())));
            }
        }
        return findings;
    }

    private Finding report(Bitext bitext, int row, Span span) {
        var target = bitext.pairs().get(row).target();
        var text = span.of(target);
        boolean aside = text.endsWith(")");
        var bare = text.replaceAll("^[ (]+|\\)$", "");
        var report =
                Report.of(bitext, code(), ErrorType.UNTRANSLATED, row, span).saying("hangul", bare);
        int place = bitext.pairs().get(row).source().indexOf(bare);
        if (place >= 0) {
            report.source(new Span(place, place + bare.length()));
        }
        // An aside can go; without a translator nobody can say what a word amid the sentence should have become.
        return (aside ? report.suggesting("") : report).build();
    }
}
