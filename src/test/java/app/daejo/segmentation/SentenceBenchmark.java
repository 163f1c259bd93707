package app.daejo.segmentation;

import app.daejo.text.Language;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints how many of the tricky places of our practice set are cut as an editor would want them, , and which are not; beside it, what
 * ICU's sentence rules make of them, with their lists of abbreviations.
 */
public final class SentenceBenchmark {

    private SentenceBenchmark() {}

    public static void main(String... args) {
        print("Korean", "korean.txt", Language.KOREAN);
        print("English", "english.txt", Language.ENGLISH);
    }

    private static void print(String what, String file, Language language) {
        var all = Tricky.read(file).toList();
        var wrong = all.stream()
                .filter(marked -> !Tricky.cut(marked, language).equals(Tricky.expected(marked)))
                .toList();
        long icu = all.stream()
                .filter(marked -> cutByIcu(marked, language).equals(Tricky.expected(marked)))
                .count();
        System.out.printf("%s: %d of %d right; by ICU's rules %d%n", what, all.size() - wrong.size(), all.size(), icu);
        wrong.forEach(marked -> System.out.println("  " + marked + "   cut: " + Tricky.cut(marked, language)));
    }

    private static List<String> cutByIcu(String marked, Language language) {
        var text = marked.replace("|", "").replace('↵', '\n');
        var locale = language == Language.KOREAN ? ULocale.KOREAN : ULocale.ENGLISH;
        var rules = FilteredBreakIteratorBuilder.getInstance(locale)
                .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
        rules.setText(text);
        var sentences = new ArrayList<String>();
        int from = rules.first();
        for (int to = rules.next(); to != BreakIterator.DONE; to = rules.next()) {
            sentences.add(text.substring(from, to).strip());
            from = to;
        }
        return sentences;
    }
}
