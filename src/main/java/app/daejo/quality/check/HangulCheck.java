package app.daejo.quality.check;

import app.daejo.quality.About;
import app.daejo.quality.Bitext;
import app.daejo.quality.Check;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Finding;
import app.daejo.quality.Severity;
import app.daejo.quality.Tier;
import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds Korean left standing in the English. */
final class HangulCheck implements Check {

    private static final Pattern HANGUL = Pattern.compile(" ?\\([^()]*[가-힣ㄱ-ㆎ][^()]*\\)|[가-힣ㄱ-ㆎ]+(?: +[가-힣ㄱ-ㆎ]+)*");

    private static final Pattern WANTING = Pattern.compile(
            "(?i)(?:^|[,;:]|\\b(?:a|an|the|this|that|his|her|its|their|my|our|your|of|in|on|at|to|for|from|with|by|as|and|or|but|is|are|was|were|be|been|can|could|will|would|should|must|may|might|has|have|had|not|very|more|most|Mr\\.?|Ms\\.?))\\s*$");

    @Override
    public String code() {
        return "hangul";
    }

    @Override
    public About about() {
        return About.of(List.of(ErrorType.UNTRANSLATED), List.of(Severity.MAJOR), List.of(Tier.A))
                .example("그는 비빔밥을 먹었다.", "He ate 비빔밥.", "He ate bibimbap.");
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

    /** After an article, preposition, auxiliary or comma something is wanted: there the Korean stands for a word, and cannot just go. */
    private static boolean wordIsMissing(String target, Span span) {
        return WANTING.matcher(target.substring(0, span.start())).find();
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
        boolean extra = aside || !wordIsMissing(target, span);
        if (!extra) {
            return report.build();
        }
        var gone = aside ? span : Debris.withSpace(target, span.start(), span.end());
        return Report.of(bitext, code(), ErrorType.UNTRANSLATED, row, gone)
                .saying("hangul", bare)
                .suggesting("")
                .from(report)
                .build();
    }
}
