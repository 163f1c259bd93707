package app.daejo.alignment.align;

import app.daejo.alignment.align.Side.Formula;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Recognises bylines, captions, credits and dates, which have the same form in every article. */
final class Formulas {

    private static final int LONGEST = 120;

    private static final Map<Formula, Pattern> PATTERNS = new EnumMap<>(
            Map.of(
                    Formula.BYLINE,
                    Pattern.compile(
                            "(?:\\[[^\\]]{1,20}[=ㅣ| ]\\s?)?(?:[가-힣]{2,5}[·, ]{0,2}){1,3}\\s?(?:기자|특파원|에디터|리포터)\\]?"
                                    + "|(?i:by)\\.? (?:\\p{Lu}[\\p{L}.'’-]{0,20}[ ,]{0,2}(?:and )?){1,6}"
                                    + "|(?:Staff )?Reporter \\p{Lu}[^.!?]{1,60}"),
                    Formula.CONTACT,
                    Pattern.compile("(?:[^.!?]{0,40}\\s)?[\\w.+-]{1,40}@[\\w-]{1,40}(?:\\.[\\w-]{1,20}){1,4}"),
                    Formula.CAPTION,
                    Pattern.compile(
                            ".{1,90}\\s?[/(|]\\s?(?:사진|Photo)\\s?[=:]\\s?.{1,40}|.{1,90}[.] [^.]{1,30} 제공\\.?|.{1,90}\\. Courtesy of .{1,40}"),
                    Formula.CREDIT,
                    Pattern.compile(
                            "(?i)[<(\\[]\\s?(?:사진|번역|글|영상|photo|translat\\w+|video|text|words)\\s?(?:by|제공)?\\s?[=:].{1,60}[>)\\]]"),
                    Formula.DATE,
                    Pattern.compile(
                            "\\d{4}년 \\d{1,2}월 \\d{1,2}일|\\d{4}[.-] ?\\d{1,2}[.-] ?\\d{1,2}\\.?|[A-Z][a-z]{2,8}\\.? \\d{1,2}, \\d{4}|\\d{1,2} [A-Z][a-z]{2,8} \\d{4}"),
                    Formula.NOTE,
                    Pattern.compile(
                            "[<〈【\\[(](?:이하|다음은|아래는|(?i:the following|what follows|below|note|editor)).{1,150}[>〉】\\])]"),
                    Formula.TRANSLATOR_NOTE,
                    Pattern.compile(
                            "[(\\[*]{0,2}(?:(?i:t/n|translat(?:or|ion)['’]?s? notes?)\\s?:|(?:역주|역자\\s?주|옮긴이\\s?주)\\s?:?).{1,110}")));

    private Formulas() {}

    static Formula of(String line) {
        var text = line.strip();
        if (text.length() > LONGEST) {
            return Formula.NONE;
        }
        for (var formula : Formula.values()) {
            var pattern = PATTERNS.get(formula);
            if (pattern != null && pattern.matcher(text).matches()) {
                return formula;
            }
        }
        return Formula.NONE;
    }
}
