package app.daejo.quality.reading;

import app.daejo.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;

/**
 * Reads English with the offline rules of LanguageTool and says what they mind. Slow to begin, some seconds for each variant, and some 20 ms
 * a segment, so that what it said of a segment is remembered. Nothing else in the program knows LanguageTool.
 */
public final class Proofreader {

    /**
     * What is asked for: words that no dictionary has, and grammar. The other categories are taste, typography and house style, or know
     * of names, dates and capitals only what a dictionary knows; checks that see the source know better.
     */
    private static final Set<String> ASKED = Set.of("TYPOS", "GRAMMAR", "NONSTANDARD_PHRASES", "MISC");

    /** Repeated words have a check that sees the source; compounds are house style; the last two replace names by others. */
    private static final Set<String> NOT_ASKED = Set.of(
            "ENGLISH_WORD_REPEAT_RULE",
            "DT_DT",
            "EN_COMPOUNDS",
            "EN_DIACRITICS_REPLACE_ORTHOGRAPHY",
            "EN_SIMPLE_REPLACE");

    /** As many segments of one article can be read before anything said of them is forgotten. */
    public static final int MOST_SEGMENTS = 4_096;

    private static final int MOST_SUGGESTIONS = 5;

    /**
     * What a rule minds.
     *
     * @param span where
     * @param rule the rule's name
     * @param spelling whether a word is in no dictionary; else it is grammar, or one word for another
     * @param words the rule's own words, in English
     * @param suggestions what to write instead, the likeliest first
     */
    public record Remark(Span span, String rule, boolean spelling, String words, List<String> suggestions) {}

    private record Question(EnglishVariant variant, String text) {}

    private static final Map<EnglishVariant, JLanguageTool> TOOLS = new EnumMap<>(EnglishVariant.class);
    private static final Memo<Question, List<Remark>> READ = new Memo<>(MOST_SEGMENTS, Proofreader::read);

    private Proofreader() {}

    /** Gets ready for American English and reads a first sentence, so that nobody has to wait later. */
    public static void prepare() {
        remarks(EnglishVariant.AMERICAN, "This is an example.");
    }

    /** @throws UncheckedIOException if the rules cannot be read from the class path */
    public static List<Remark> remarks(EnglishVariant variant, String text) {
        return text.isBlank() ? List.of() : READ.get(new Question(variant, text));
    }

    /** Whether all of these have been read and are remembered. */
    public static boolean hasRead(EnglishVariant variant, List<String> texts) {
        return texts.stream().allMatch(text -> text.isBlank() || READ.has(new Question(variant, text)));
    }

    /** One at a time, for the tool is made for one thread and holds much. */
    private static synchronized List<Remark> read(Question asked) {
        try {
            return TOOLS.computeIfAbsent(asked.variant(), Proofreader::tool).check(asked.text()).stream()
                    .map(Proofreader::remark)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JLanguageTool tool(EnglishVariant variant) {
        var tool = new JLanguageTool(Languages.getLanguageForShortCode(variant.tag()));
        for (var rule : tool.getAllRules()) {
            if (!ASKED.contains(rule.getCategory().getId().toString()) || NOT_ASKED.contains(rule.getId())) {
                tool.disableRule(rule.getId());
            }
        }
        return tool;
    }

    private static Remark remark(RuleMatch match) {
        return new Remark(
                new Span(match.getFromPos(), match.getToPos()),
                match.getSpecificRuleId(),
                match.getRule().isDictionaryBasedSpellingRule(),
                match.getMessage().replaceAll("</?suggestion>", "\""),
                match.getSuggestedReplacements().stream()
                        .limit(MOST_SUGGESTIONS)
                        .toList());
    }
}
