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
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds a word written twice in a row, unless the source repeats itself there too or English does so by habit. */
final class RepeatCheck implements Check {

    private static final Pattern TWICE = Pattern.compile(
            "(?<![\\p{L}\\d'’-])(\\p{L}+(?:['’-]\\p{L}+)*)(?:[ \\u00A0]+\\1)+(?![\\p{L}\\d'’-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<String> BY_HABIT = Set.of(
            "had", "that", "very", "many", "much", "far", "long", "really", "so", "no", "yes", "bye", "ha", "blah",
            "knock", "never", "again", "please", "now", "there", "well", "more", "chop", "tut", "yo", "hush", "la",
            "na", "oh", "go", "pom", "win");
    /** Function words of which even these two in a row can be right only across a comma or a quotation. */
    private static final Set<String> NEVER_NAMES =
            Set.of("the", "a", "an", "of", "to", "in", "for", "and", "is", "at", "his", "her", "its", "with");

    private static final Pattern SOURCE_TWICE =
            Pattern.compile("(?<![가-힣A-Za-z])([가-힣A-Za-z]{2,})[\\s,.!·~-]+\\1(?![A-Za-z])");

    @Override
    public String code() {
        return "repeat";
    }

    @Override
    public About about() {
        return About.of(List.of(ErrorType.GRAMMAR), List.of(Severity.MINOR), List.of(Tier.A))
                .example("끝이 왔다.", "It was the the end.", "It was the end.");
    }

    @Override
    public List<Finding> find(Bitext bitext) {
        var findings = new ArrayList<Finding>();
        for (int row = 0; row < bitext.pairs().size(); row++) {
            var pair = bitext.pairs().get(row);
            var matcher = TWICE.matcher(pair.target());
            while (matcher.find()) {
                var word = matcher.group(1);
                if (allowed(word, matcher.start(), pair)) {
                    continue;
                }
                findings.add(Report.of(bitext, code(), ErrorType.GRAMMAR, row, new Span(matcher.start(), matcher.end()))
                        .saying("repeat", word)
                        .minor()
                        .suggesting(word)
                        .build());
            }
        }
        return findings;
    }

    private static boolean allowed(String word, int start, Bitext.Pair pair) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (NEVER_NAMES.contains(lower)) {
            return false;
        }
        boolean name = Character.isUpperCase(word.charAt(0)) && start > 0;
        return BY_HABIT.contains(lower)
                || name
                || SOURCE_TWICE.matcher(pair.source()).find();
    }
}
