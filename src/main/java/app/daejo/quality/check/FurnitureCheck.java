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

/** Finds page furniture in the English that the source does not have: credits of the content system, link lists, time stamps. */
final class FurnitureCheck implements Check {

    private static final Pattern CREDIT = Pattern.compile(
            "<\\s?(?:Photo|Photos|Image|Video|Graphic|Caption|Source|Credit|Courtesy|Copyright|Translated|Written|Reported|Edited)\\b[^<>]{0,80}>"
                    + "|\\[\\s?(?:Photo|Photos|Image|Video|Caption)\\s?[=:|][^\\]]{0,80}]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SOURCE_CREDIT =
            Pattern.compile("[<\\[(【〈]\\s?(?:사진|영상|그래픽|자료|출처|제공|캡처|번역|글|이미지|동영상|Photo)");
    private static final Pattern LINE = Pattern.compile(
            "(?:more (?:photos?|videos?|news|stories|articles)|related (?:articles?|stories|news|posts?)|read more|see also|most read"
                    + "|advertisement|scroll to continue.*|share (?:this )?(?:article|story|on .*)|follow us.*|sign up for .*newsletter.*"
                    + "|copyright ?[©ⓒ(].*|[©ⓒ].*|all rights reserved\\.?.*|click here.*|loading\\.*|\\[?ad\\]?"
                    + "|\\d{1,2}/\\d{1,2}/\\d{4} \\d{1,2}:\\d{2}(?: [A-Z]{2,4})?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STAMP =
            Pattern.compile("\\b\\d{1,2}/\\d{1,2}/\\d{4} \\d{1,2}:\\d{2}(?: [A-Z]{2,4})?\\b");

    @Override
    public String code() {
        return "furniture";
    }

    @Override
    public About about() {
        return About.of(List.of(ErrorType.ADDITION), List.of(Severity.MAJOR), List.of(Tier.A, Tier.B))
                .example("밤이 왔다.", "Night came. [Photo=Agency]", "Night came.");
    }

    @Override
    public List<Finding> find(Bitext bitext) {
        var findings = new ArrayList<Finding>();
        for (int row = 0; row < bitext.pairs().size(); row++) {
            var pair = bitext.pairs().get(row);
            var target = pair.target();
            if (LINE.matcher(target.strip()).matches() && pair.source().isBlank()) {
                findings.add(Report.of(bitext, code(), ErrorType.ADDITION, row, new Span(0, target.length()))
                        .saying("furniture", target.strip())
                        .suggesting("")
                        .build());
                continue;
            }
            if (!SOURCE_CREDIT.matcher(pair.source()).find()) {
                var credit = CREDIT.matcher(target);
                while (credit.find()) {
                    findings.add(Report.of(
                                    bitext,
                                    code(),
                                    ErrorType.ADDITION,
                                    row,
                                    Debris.withSpace(target, credit.start(), credit.end()))
                            .saying("furniture", credit.group())
                            // No source can have the credit of its translator: some houses print it, others do not.
                            .in(credit.group().contains("ranslated") ? Tier.B : Tier.A)
                            .suggesting("")
                            .build());
                }
            }
            var stamp = STAMP.matcher(target);
            while (stamp.find() && !pair.source().contains(":")) {
                findings.add(Report.of(
                                bitext,
                                code(),
                                ErrorType.ADDITION,
                                row,
                                Debris.withSpace(target, stamp.start(), stamp.end()))
                        .saying("furniture", stamp.group())
                        .suggesting("")
                        .build());
            }
        }
        return findings;
    }
}
