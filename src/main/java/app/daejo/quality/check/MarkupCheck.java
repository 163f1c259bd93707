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
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Finds markup and program text that leaked into the English: tags, comments, entities, templates, script calls. */
final class MarkupCheck implements Check {

    private static final String TAG =
            "</?(?:a|abbr|b|blockquote|body|br|center|div|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|li|link|meta|noscript|ol|p|picture|pre|section|small|source|span|strong|style|sub|sup|svg|table|tbody|td|th|thead|title|tr|u|ul|video)(?:\\s[^<>]*)?/?>";
    private static final String ENTITY = "&(?:amp;)?(?:#\\d{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,24});";
    private static final Pattern LEAK = Pattern.compile("(?i)(?:"
            + "<script\\b.*?</script>|<style\\b.*?</style>|<script\\b[^<>]*>|</script>"
            + "|<!--.*?-->|/\\*.*?\\*/|<!\\[CDATA\\[.*?]]>"
            + "|" + TAG
            + "|\\{\\{.*?}}|\\{%.*?%}|\\$\\{[^}]*}"
            + "|\\[/?(?:caption|gallery|embed|video|audio|vc_\\w+|et_pb_\\w+|url|img|quote|b|i)(?:[\\s=][^\\]]*)?]"
            + "|(?<![\\w.])[A-Za-z_$][\\w$]*(?:\\.[A-Za-z_$][\\w$]*)*\\((?:[^()]|\\([^()]*\\))*\\)\\s?;"
            + "|(?:var|let|const)\\s+[\\w$]+\\s*=\\s*[^;]{1,80};"
            + "|" + ENTITY
            + ")");
    private static final Pattern ENTITY_ONLY = Pattern.compile(ENTITY);

    @Override
    public String code() {
        return "markup";
    }

    @Override
    public About about() {
        return About.of(List.of(ErrorType.MARKUP), List.of(Severity.MAJOR, Severity.MINOR), List.of(Tier.A))
                .example("밤이 왔다.", "Night <br />came.", "Night came.");
    }

    @Override
    public List<Finding> find(Bitext bitext) {
        var findings = new ArrayList<Finding>();
        for (int row = 0; row < bitext.pairs().size(); row++) {
            var pair = bitext.pairs().get(row);
            var matcher = LEAK.matcher(pair.target());
            int start = -1;
            int end = -1;
            while (matcher.find()) {
                if (start >= 0 && pair.target().substring(end, matcher.start()).isBlank()) {
                    end = matcher.end();
                    continue;
                }
                if (start >= 0) {
                    report(bitext, row, start, end, findings);
                }
                start = matcher.start();
                end = matcher.end();
            }
            if (start >= 0) {
                report(bitext, row, start, end, findings);
            }
        }
        return findings;
    }

    private void report(Bitext bitext, int row, int start, int end, List<Finding> findings) {
        var pair = bitext.pairs().get(row);
        var leak = pair.target().substring(start, end);
        var decoded = ENTITY_ONLY.matcher(leak).matches() ? decoded(pair.target(), start, end) : null;
        if (decoded != null) {
            findings.add(Report.of(bitext, code(), ErrorType.MARKUP, row, new Span(start, end))
                    .saying("markup.entity", leak)
                    .minor()
                    .suggesting(decoded)
                    .build());
            return;
        }
        var report = Report.of(bitext, code(), ErrorType.MARKUP, row, Debris.withSpace(pair.target(), start, end))
                .saying("markup", leak)
                .suggesting("");
        int inSource = pair.source().indexOf(leak);
        if (inSource >= 0) {
            report.source(new Span(inSource, inSource + leak.length())).note("note.inSourceToo");
        }
        findings.add(report.build());
    }

    /** An entity tight between characters stands for one of them; one between spaces is debris. */
    private static @Nullable String decoded(String text, int start, int end) {
        var plain = Parser.unescapeEntities(Parser.unescapeEntities(text.substring(start, end), true), true);
        boolean tight = start > 0
                && !Character.isSpaceChar(text.charAt(start - 1))
                && end < text.length()
                && !Character.isSpaceChar(text.charAt(end));
        boolean joins = plain.equals("&") || plain.equals("'") || plain.equals("’");
        boolean touches = start > 0 && !Character.isSpaceChar(text.charAt(start - 1))
                || end < text.length() && !Character.isSpaceChar(text.charAt(end));
        if (!tight && !joins && !(touches && "\"“”‘’'".contains(plain))) {
            return null;
        }
        return plain.equals("\u00A0") ? " " : plain.equals("\u200B") ? "" : plain;
    }
}
