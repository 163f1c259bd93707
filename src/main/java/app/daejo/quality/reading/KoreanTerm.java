package app.daejo.quality.reading;

import app.daejo.text.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * Finds a Korean term in running text: not in the middle of another word, not in a verb that begins alike. What stands alone or before a
 * plain particle is taken at once; only a doubtful place goes to the Nori analyser, which takes about a second to load.
 */
public final class KoreanTerm {

    private static final Pattern PARTICLE = Pattern.compile(
            "(?:들|님)?(?:은|는|이|가|을|를|의|에|도|만|와|과|로|으로|에서|에게|에는|에도|에서는|에서도|으로는|으로써|로서|으로서|보다|부터|까지|처럼|이나|나|라고|이라고|이라는|라는|이라며|라며|인|인지|이다|다|입니다|이었다|였다|였던|이었던|이며|이고|이자|이란|란|에선|에게는|께서|마다|조차|이라도|라도|이라|랑|이랑|뿐|이라면|께|한테|과의|와의|에서의|으로의|로의|까지의|부터의)?");

    private KoreanTerm() {}

    /** @return where the term stands as a word of its own, in reading order */
    public static List<Span> find(String term, String text) {
        var places = new ArrayList<Span>();
        if (term.isEmpty()) {
            return places;
        }
        for (int i = text.indexOf(term); i >= 0; i = text.indexOf(term, i + term.length())) {
            int end = i + term.length();
            boolean cleanLeft = i == 0 || !HangulWords.isHangul(text.charAt(i - 1));
            int wordEnd = end;
            while (wordEnd < text.length() && HangulWords.isHangul(text.charAt(wordEnd))) {
                wordEnd++;
            }
            boolean cleanRight = PARTICLE.matcher(text.substring(end, wordEnd)).matches();
            if (cleanLeft && cleanRight || (cleanLeft || term.length() > 1) && separate(text, i, end)) {
                places.add(new Span(i, end));
            }
        }
        return places;
    }

    /** Whether the analyser sees the place as whole tokens, none of them a verb or adjective. */
    private static boolean separate(String text, int start, int end) {
        boolean opens = false;
        boolean closes = false;
        try (var tokenizer = new KoreanTokenizer(
                AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY, null, KoreanTokenizer.DecompoundMode.NONE, false)) {
            tokenizer.setReader(new StringReader(text));
            var offset = tokenizer.addAttribute(OffsetAttribute.class);
            var part = tokenizer.addAttribute(PartOfSpeechAttribute.class);
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                boolean touches = offset.startOffset() < end && start < offset.endOffset();
                if (touches
                        && (part.getLeftPOS() == POS.Tag.VV
                                || part.getLeftPOS() == POS.Tag.VA
                                || part.getLeftPOS() == POS.Tag.VX)) {
                    return false;
                }
                opens |= offset.startOffset() == start;
                closes |= offset.endOffset() == end;
            }
            tokenizer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return opens && closes;
    }
}
