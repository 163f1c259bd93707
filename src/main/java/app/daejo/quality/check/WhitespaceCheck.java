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

/** Finds spaces that nobody meant: doubled, before punctuation, at the ends of a segment, invisible. */
final class WhitespaceCheck implements Check {

    private static final Pattern ENDING =
            Pattern.compile("[\\s\\u00A0\\u200B\\u3000\\uFEFF]{2,}$|[\\t\\u00A0\\u200B\\u3000\\uFEFF]+$");
    private static final Pattern OPENING =
            Pattern.compile("^[\\s\\u00A0\\u200B\\u3000\\uFEFF]{2,}|^[\\t\\u00A0\\u200B\\u3000\\uFEFF]+");
    private static final Pattern INSIDE = Pattern.compile(
            "(?<=\\S)(?:[ \\u00A0\\u3000\\t\\u2002-\\u200A]{2,}|[\\u3000\\t])(?=\\S)|[\\u200B\\uFEFF]+(?=\\S)");
    private static final Pattern BEFORE_MARK = Pattern.compile("(?<=[\\p{L}\\d\"”’)]) +(?=[,;:!?.](?:\\s|[\"”’)]|$))");

    private final RowMemory<Boolean> rows = new RowMemory<>(this::inRow);

    @Override
    public String code() {
        return "whitespace";
    }

    @Override
    public About about() {
        return About.of(List.of(ErrorType.PUNCTUATION), List.of(Severity.MINOR), List.of(Tier.A))
                .example("밤이 왔다.", "Night , at last, came.", "Night, at last, came.");
    }

    @Override
    public List<Finding> find(Bitext bitext) {
        return rows.find(bitext, manyEndInASpace(bitext));
    }

    private List<Finding> inRow(Bitext bitext, boolean endsInSpaces) {
        var findings = new ArrayList<Finding>();
        int row = 0;
        var target = bitext.pairs().get(row).target();
        if (target.isBlank()) {
            return findings;
        }
        look(bitext, row, OPENING, "whitespace.ends", "", findings);
        look(bitext, row, INSIDE, "whitespace.doubled", " ", findings);
        look(bitext, row, BEFORE_MARK, "whitespace.beforeMark", "", findings);
        look(bitext, row, ENDING, "whitespace.ends", "", findings);
        if (!endsInSpaces && target.endsWith(" ") && !ENDING.matcher(target).find()) {
            findings.add(Report.of(
                            bitext, code(), ErrorType.PUNCTUATION, row, new Span(target.length() - 1, target.length()))
                    .saying("whitespace.ends")
                    .minor()
                    .suggesting("")
                    .build());
        }
        return findings;
    }

    /** Lossless segmentation leaves the space between two sentences on the first of them: then it is no slip. */
    private static boolean manyEndInASpace(Bitext bitext) {
        long ending = bitext.pairs().stream()
                .filter(pair -> pair.target().endsWith(" "))
                .count();
        return ending > 1 && ending * 5 > bitext.pairs().size();
    }

    private void look(Bitext bitext, int row, Pattern pattern, String key, String instead, List<Finding> findings) {
        var target = bitext.pairs().get(row).target();
        var matcher = pattern.matcher(target);
        while (matcher.find()) {
            boolean invisible = matcher.group().chars().allMatch(c -> c == 0x200B || c == 0xFEFF);
            findings.add(Report.of(bitext, code(), ErrorType.PUNCTUATION, row, new Span(matcher.start(), matcher.end()))
                    .saying(invisible ? "whitespace.invisible" : key)
                    .minor()
                    .suggesting(invisible ? "" : instead)
                    .build());
        }
    }
}
