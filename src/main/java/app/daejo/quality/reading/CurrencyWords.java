package app.daejo.quality.reading;

import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the currencies that a text names, with or without a number. */
public final class CurrencyWords {

    private static final Map<String, String> KOREAN = Map.of(
            "달러", "USD", "유로", "EUR", "파운드", "GBP", "위안", "CNY", "루피", "INR", "루블", "RUB", "바트", "THB", "페소", "MXN",
            "프랑", "CHF");
    private static final Map<String, String> SIGNS = Map.of("USD", "$", "GBP", "£", "EUR", "€", "JPY", "¥", "KRW", "₩");
    private static final Pattern KOREAN_WORD = Pattern.compile(
            "(달러|유로|파운드|위안|루피|루블|바트|페소|프랑)(?=$|[^가-힣]|[가-힣]{0,3}(?![가-힣]))|(?<=[\\d십백천만억조] ?)(원|엔)(?![가-힣]*[심칙]|년)|[$£€¥₩]");
    private static final Pattern ENGLISH_WORD = Pattern.compile(
            "[$£€¥₩](?=\\s?\\d)|(?<=[\\d,.]|million|billion|trillion|thousand|hundred|(?:millions|billions|thousands|hundreds) of)[ -]?\\b(won|dollars?|yen|euros?|pounds|yuan|rupees|rubles|roubles|baht|pesos|francs)\\b",
            Pattern.CASE_INSENSITIVE);

    /**
     * A currency named in a text.
     *
     * @param unit its ISO 4217 code
     * @param span the word or sign
     * @param sign whether it is a sign
     */
    public record Use(String unit, Span span, boolean sign) {}

    private static final Memo<String, List<Use>> IN_KOREAN = new Memo<>(Memo.ARTICLE, CurrencyWords::readKorean);
    private static final Memo<String, List<Use>> IN_ENGLISH = new Memo<>(Memo.ARTICLE, CurrencyWords::readEnglish);

    private CurrencyWords() {}

    public static List<Use> korean(String text) {
        return IN_KOREAN.get(text);
    }

    private static List<Use> readKorean(String text) {
        var uses = new ArrayList<Use>();
        var m = KOREAN_WORD.matcher(text);
        while (m.find()) {
            var word = m.group();
            var unit = word.equals("원") ? "KRW" : word.equals("엔") ? "JPY" : KOREAN.getOrDefault(word, "");
            uses.add(new Use(unit.isEmpty() ? ofSign(word) : unit, new Span(m.start(), m.end()), unit.isEmpty()));
        }
        return List.copyOf(uses);
    }

    public static List<Use> english(String text) {
        return IN_ENGLISH.get(text);
    }

    private static List<Use> readEnglish(String text) {
        var uses = new ArrayList<Use>();
        var m = ENGLISH_WORD.matcher(text);
        while (m.find()) {
            if (m.group(1) == null) {
                uses.add(new Use(ofSign(m.group()), new Span(m.start(), m.end()), true));
                continue;
            }
            var word = m.group(1).toLowerCase(Locale.ROOT);
            var unit = word.equals("pounds") ? "GBP" : Units.ofEnglishWord(word);
            if (unit != null) {
                uses.add(new Use(unit, new Span(m.start(1), m.end(1)), false));
            }
        }
        return List.copyOf(uses);
    }

    private static String ofSign(String sign) {
        return UnitAfter.ofSign(sign);
    }

    /** The sign of a currency; null for one that has none on everybody's keyboard. */
    public static @Nullable String sign(String unit) {
        return SIGNS.get(unit);
    }
}
