package app.daejo.alignment.align;

import app.daejo.alignment.align.Token.Kind;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/** Takes a Korean passage apart into tokens: values, Latin words, lexicon words by stem, and words that may be names. */
final class KoreanWords {

    /** One morpheme as the analyser gives it. */
    private record Morpheme(String form, POS.Tag tag, int start, int end) {}

    private static final Pattern LATIN = Pattern.compile("[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'’]*");
    private static final Pattern HANGUL = Pattern.compile("[가-힣]{2,}");
    private static final int LONGEST_COMPOUND = 4;
    private static final int LONGEST_NAME = 14;

    /** Endings that may follow a name; longest first. Which of them really is one, the other language decides. */
    private static final List<String> PARTICLES = List.of(
            "에게서는", "으로부터", "에서부터", "이라고는", "에게서", "으로서", "으로써", "이라고", "이라는", "이라며", "에서는", "에서도", "에게는", "에게도", "까지는",
            "까지도", "부터는", "이었던", "이었다", "입니다", "씨에게", "라고", "라는", "라며", "에게", "에서", "으로", "부터", "까지", "처럼", "보다", "마저",
            "조차", "이나", "이란", "이며", "이고", "이다", "와의", "과의", "로서", "로써", "에도", "에는", "로는", "로도", "이자", "씨는", "씨가", "씨의",
            "씨를", "씨도", "은", "는", "이", "가", "을", "를", "의", "에", "와", "과", "도", "로", "만", "씨", "랑", "나", "란", "며", "고",
            "야", "아");

    private final Lexicon lexicon;

    KoreanWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A tokenizer keeps state, so each thread works with its own; making one is cheap once the dictionary is loaded. */
    private static KoreanTokenizer tokenizer() {
        return new KoreanTokenizer(
                KoreanTokenizer.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, KoreanTokenizer.DecompoundMode.MIXED, true);
    }

    /** Loads the analyser's dictionary, which is kept for good. */
    static void load() {
        try (var tokenizer = tokenizer()) {
            morphemes(tokenizer, "말");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the tokens of each text; each token once a passage */
    List<List<Token>> of(List<String> texts) {
        var all = new ArrayList<List<Token>>();
        try (var tokenizer = tokenizer()) {
            for (var text : texts) {
                var tokens = new LinkedHashMap<String, Token>();
                addValues(text, tokens);
                addLatin(text, tokens);
                addTerms(text, tokens);
                var morphemes = morphemes(tokenizer, text);
                addWords(morphemes, tokens);
                addNames(text, morphemes, tokens);
                all.add(List.copyOf(tokens.values()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** @return the words of each text by stem, compounds of two among them, known to the lexicon or not */
    List<Set<String>> forms(List<String> texts) {
        var all = new ArrayList<Set<String>>();
        try (var tokenizer = tokenizer()) {
            for (var text : texts) {
                var forms = new LinkedHashSet<String>();
                Morpheme before = null;
                for (var morpheme : morphemes(tokenizer, Normalizer.normalize(text, Normalizer.Form.NFC))) {
                    var kind = kind(morpheme.tag());
                    if (kind != null && HANGUL.matcher(morpheme.form()).matches()) {
                        forms.add(morpheme.form());
                    }
                    boolean noun = kind == Kind.NOUN;
                    if (noun && before != null && before.end() == morpheme.start()) {
                        forms.add(before.form() + morpheme.form());
                    }
                    before = noun ? morpheme : null;
                }
                all.add(forms);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static List<Morpheme> morphemes(KoreanTokenizer tokenizer, String text) throws IOException {
        var morphemes = new ArrayList<Morpheme>();
        var term = tokenizer.getAttribute(CharTermAttribute.class);
        var part = tokenizer.getAttribute(PartOfSpeechAttribute.class);
        var offset = tokenizer.getAttribute(OffsetAttribute.class);
        tokenizer.setReader(new StringReader(text));
        tokenizer.reset();
        while (tokenizer.incrementToken()) {
            var tag = part.getLeftPOS();
            if (tag != null) {
                morphemes.add(new Morpheme(term.toString(), tag, offset.startOffset(), offset.endOffset()));
            }
        }
        tokenizer.end();
        tokenizer.close();
        return morphemes;
    }

    private static void addValues(String text, Map<String, Token> tokens) {
        for (var value : Numbers.inKorean(text)) {
            put(tokens, new Token(value.spelled() ? Kind.NUMBER_WORD : Kind.NUMBER, value.key(), List.of(value.key())));
        }
    }

    private static void addLatin(String text, Map<String, Token> tokens) {
        var matcher = LATIN.matcher(text);
        while (matcher.find()) {
            var word = matcher.group().toLowerCase(Locale.ROOT);
            if (!EnglishStems.STOP.contains(word)) {
                put(tokens, new Token(Kind.LATIN, "=" + word, List.of("=" + word, "~" + EnglishStems.stem(word))));
            }
        }
    }

    private void addTerms(String text, Map<String, Token> tokens) {
        for (var phrase : lexicon.phrases().in(text)) {
            put(tokens, new Token(Kind.TERM, phrase.korean(), phrase.keys()));
        }
    }

    private void addWords(List<Morpheme> morphemes, Map<String, Token> tokens) {
        for (int i = 0; i < morphemes.size(); i++) {
            var morpheme = morphemes.get(i);
            var kind = kind(morpheme.tag());
            if (kind != null) {
                addWord(morpheme.form(), kind, tokens);
            }
            if (kind == Kind.NOUN || morpheme.tag() == POS.Tag.XPN) {
                addCompounds(morphemes, i, tokens);
            }
        }
    }

    private void addCompounds(List<Morpheme> morphemes, int first, Map<String, Token> tokens) {
        var compound = new StringBuilder(morphemes.get(first).form());
        int end = morphemes.get(first).end();
        for (int i = first + 1; i < morphemes.size() && i < first + LONGEST_COMPOUND; i++) {
            var next = morphemes.get(i);
            if (next.start() != end) {
                break;
            }
            compound.append(next.form());
            end = next.end();
            addWord(compound.toString(), Kind.NOUN, tokens);
        }
    }

    private void addWord(String form, Kind kind, Map<String, Token> tokens) {
        var stems = lexicon.stems(form);
        if (!stems.isEmpty()) {
            var known = kind == Kind.NOUN && form.length() == 1 ? Kind.SYLLABLE : kind;
            put(
                    tokens,
                    new Token(
                            known, form, stems.stream().map(stem -> "~" + stem).toList()));
        }
    }

    private static @Nullable Kind kind(POS.Tag tag) {
        return switch (tag) {
            case NNG, NNP, NNBC, NR, NP, XR, MM, UNKNOWN -> Kind.NOUN;
            case VV, VA, VCN -> Kind.VERB;
            case MAG, MAJ, IC -> Kind.ADVERB;
            default -> null;
        };
    }

    /** Every word may be a name that is spelled by sound, unless it plainly is a verb, an adjective or an adverb. */
    private static void addNames(String text, List<Morpheme> morphemes, Map<String, Token> tokens) {
        var verbal = new BitSet();
        var proper = new BitSet();
        for (var morpheme : morphemes) {
            switch (morpheme.tag()) {
                case VV, VA, VX, XSV, XSA, MAG, MAJ -> verbal.set(morpheme.start(), morpheme.end());
                case NNP, UNKNOWN -> proper.set(morpheme.start(), morpheme.end());
                default -> {}
            }
        }
        var matcher = HANGUL.matcher(text);
        while (matcher.find()) {
            var word = matcher.group();
            boolean isVerbal =
                    within(verbal, matcher.start(), matcher.end()) && !within(proper, matcher.start(), matcher.end());
            if (word.length() <= LONGEST_NAME && !isVerbal) {
                put(tokens, new Token(Kind.NAME, word, List.of()));
            }
        }
    }

    private static boolean within(BitSet places, int from, int to) {
        int next = places.nextSetBit(from);
        return next >= 0 && next < to;
    }

    /** @return the word itself and what is left of it without an ending */
    static List<String> withoutParticles(String word) {
        var forms = new ArrayList<String>();
        forms.add(word);
        if (word.length() == 3) {
            // Of a Korean name the given name is spelled alike everywhere, the family name is not: 이강인, Lee Kang-in.
            forms.add(word.substring(1));
        }
        for (var particle : PARTICLES) {
            if (word.length() - particle.length() >= 2 && word.endsWith(particle)) {
                var name = word.substring(0, word.length() - particle.length());
                forms.add(name);
                if (name.length() == 3) {
                    forms.add(name.substring(1));
                }
            }
        }
        return forms;
    }

    private static void put(Map<String, Token> tokens, Token token) {
        tokens.putIfAbsent(token.id(), token);
    }
}
