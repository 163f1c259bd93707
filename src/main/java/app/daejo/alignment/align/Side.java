package app.daejo.alignment.align;

import app.daejo.text.PageFurniture;
import app.daejo.text.TurnLabel;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One text as the score sees it: for each passage its length, its signs and its tokens. */
final class Side {

    /** A passage's signs. */
    record Signs(
            double length,
            boolean asks,
            boolean asksPerhaps,
            boolean quotes,
            TurnLabel.@Nullable Role label,
            boolean labelOnly,
            boolean furniture,
            Formula formula,
            boolean opensParagraph) {}

    /** Lines whose form alone tells what they are, in both languages. */
    enum Formula {
        NONE,
        BYLINE,
        /** A reporter with an address, which pages add below the text. */
        CONTACT,
        CAPTION,
        CREDIT,
        DATE,
        NOTE,
        /** The translator's own remark, which the source cannot have. */
        TRANSLATOR_NOTE
    }

    private static final Pattern ASKS = Pattern.compile(".*[?？][\"'”’)\\]*_]*$", Pattern.DOTALL);
    private static final Pattern MARKS = Pattern.compile("[\"“”「」『』]");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    final List<String> texts;
    final List<Signs> signs;
    final List<List<Token>> tokens;
    final boolean hasParagraphs;
    final boolean hasLabels;

    private Side(List<String> texts, List<Signs> signs, List<List<Token>> tokens) {
        this.texts = texts;
        this.signs = signs;
        this.tokens = tokens;
        long breaks = signs.stream().filter(Signs::opensParagraph).count();
        this.hasParagraphs = breaks > 1 && breaks < 0.95 * signs.size();
        this.hasLabels = signs.stream().filter(each -> each.label() != null).count() > 1;
    }

    static Side korean(List<Passage> passages, Lexicon lexicon) {
        var texts = texts(passages);
        return new Side(texts, signs(passages, texts, true), new KoreanWords(lexicon).of(stripped(texts)));
    }

    static Side english(List<Passage> passages) {
        var texts = texts(passages);
        return new Side(texts, signs(passages, texts, false), EnglishWords.of(stripped(texts)));
    }

    int size() {
        return texts.size();
    }

    private static List<String> texts(List<Passage> passages) {
        return passages.stream()
                .map(passage -> INVISIBLE
                        .matcher(Normalizer.normalize(passage.text(), Normalizer.Form.NFC))
                        .replaceAll(""))
                .toList();
    }

    private static List<String> stripped(List<String> texts) {
        return texts.stream().map(TurnLabel::strip).toList();
    }

    private static List<Signs> signs(List<Passage> passages, List<String> texts, boolean korean) {
        var signs = new ArrayList<Signs>();
        for (int i = 0; i < texts.size(); i++) {
            var text = texts.get(i).strip();
            var label = TurnLabel.at(text).filter(TurnLabel::isQuestionOrAnswer).orElse(null);
            boolean asks = ASKS.matcher(text).matches();
            var body = TurnLabel.strip(text);
            signs.add(new Signs(
                    korean ? koreanLength(body) : body.length(),
                    asks,
                    asks || label != null && label.role() == TurnLabel.Role.QUESTION,
                    MARKS.matcher(text).find(),
                    label == null ? null : label.role(),
                    label != null && label.isAll(text),
                    PageFurniture.of(text).isPresent(),
                    Formulas.of(text),
                    i == 0 || passages.get(i).paragraph() != passages.get(i - 1).paragraph()));
        }
        return signs;
    }

    /** Hangul syllables, and four tenths of every other character: what best foretells the length of the English. */
    private static double koreanLength(String text) {
        double length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length += c >= '가' && c <= '힣' ? 1 : 0.4;
        }
        return length;
    }
}
