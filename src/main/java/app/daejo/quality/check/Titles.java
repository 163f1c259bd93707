package app.daejo.quality.check;

import app.daejo.quality.Bitext;
import app.daejo.quality.reading.Folding;
import app.daejo.quality.reading.Memo;
import app.daejo.quality.reading.Quotations;
import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what may be titles of works between quotation marks, on either side of an article. */
final class Titles {

    private static final int MOST_WORDS = 10;
    private static final int LONGEST_KOREAN = 24;
    private static final Pattern TRAILING = Pattern.compile("[\\s.,;:]+$");

    /** Ends of Korean sentences: what ends so was said, and is no title. */
    private static final Pattern SAID = Pattern.compile(
            "(?:[었았였겠했됐갔왔섰셨봤렸졌있없같많크좋싶한된간온는인니이]다|[에아어해세예네지죠]요|[니을할릴]까|[하이]죠|[하이]지|라고|다고)[.!?…]*$|[.!?,]$");

    /**
     * A quoted title.
     *
     * @param row index of the row
     * @param span where it stands, without the marks and without punctuation at its end
     * @param form as written
     * @param folded without case and accents
     */
    record Title(int row, Span span, String form, String folded) {}

    private static final Memo<String, List<Title>> ENGLISH = new Memo<>(Memo.ARTICLE, Titles::readEnglish);
    private static final Memo<String, List<Title>> KOREAN = new Memo<>(Memo.ARTICLE, Titles::readKorean);

    private Titles() {}

    /** What is quoted in a row's English and begins with a capital. */
    static List<Title> english(Bitext bitext, int row) {
        return in(row, ENGLISH.get(bitext.pairs().get(row).target()));
    }

    private static List<Title> readEnglish(String text) {
        var titles = new ArrayList<Title>();
        for (var quotation : Quotations.of(text)) {
            var form = TRAILING.matcher(quotation.text()).replaceAll("");
            boolean title = form.length() > 1
                    && Character.isUpperCase(form.charAt(0))
                    && form.split("\\s+").length <= MOST_WORDS
                    && form.indexOf('"') < 0;
            if (title) {
                int start = quotation.inner().start();
                titles.add(new Title(0, new Span(start, start + form.length()), form, Folding.fold(form)));
            }
        }
        return titles;
    }

    /** What is quoted in a row's Korean and is no sentence. */
    static List<Title> korean(Bitext bitext, int row) {
        return in(row, KOREAN.get(bitext.pairs().get(row).source()));
    }

    private static List<Title> in(int row, List<Title> titles) {
        return titles.stream()
                .map(title -> new Title(row, title.span(), title.form(), title.folded()))
                .toList();
    }

    private static List<Title> readKorean(String text) {
        var titles = new ArrayList<Title>();
        for (var quotation : Quotations.of(text)) {
            var form = quotation.text().strip();
            if (form.length() > 1
                    && form.length() <= LONGEST_KOREAN
                    && !SAID.matcher(form).find()) {
                titles.add(new Title(0, quotation.inner(), form, form.replace(" ", "")));
            }
        }
        return titles;
    }
}
