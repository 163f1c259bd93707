package app.daejo.alignment.align;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Brings English words to a rough stem that lexicon and text share: albums, album; released, release; went, go. */
final class EnglishStems {

    /** Words that say nothing about which passage is meant. */
    static final Set<String> STOP = Set.of(
            "the",
            "a",
            "an",
            "of",
            "to",
            "in",
            "on",
            "at",
            "for",
            "with",
            "by",
            "from",
            "as",
            "and",
            "or",
            "but",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "being",
            "am",
            "it",
            "its",
            "that",
            "this",
            "these",
            "those",
            "which",
            "who",
            "whom",
            "there",
            "has",
            "have",
            "had",
            "having",
            "do",
            "does",
            "did",
            "doing",
            "will",
            "would",
            "shall",
            "should",
            "can",
            "could",
            "may",
            "might",
            "must",
            "not",
            "no",
            "so",
            "if",
            "than",
            "then",
            "too",
            "very",
            "just",
            "also",
            "into",
            "onto",
            "up",
            "out",
            "off",
            "over",
            "about",
            "s",
            "t",
            "re",
            "ve",
            "ll",
            "d",
            "m",
            "don",
            "didn",
            "isn",
            "wasn",
            "doesn",
            "won",
            "let",
            "lets",
            "some",
            "any",
            "such",
            "own",
            "get",
            "got",
            "sth",
            "sb",
            "oneself",
            "something",
            "someone",
            "one's",
            "one");

    private static final Map<String, String> IRREGULAR = new HashMap<>();

    static {
        var table = """
                go went gone goes;come came;say said says;see saw seen;take took taken;make made;give gave given;know knew known
                think thought;find found;tell told;become became;leave left;feel felt;bring brought;begin began begun;keep kept
                hold held;write wrote written;stand stood;hear heard;mean meant;meet met;run ran;pay paid;sit sat;speak spoke spoken
                lead led;grow grew grown;lose lost;fall fell fallen;send sent;build built;draw drew drawn;break broke broken
                spend spent;rise rose risen;drive drove driven;buy bought;wear wore worn;choose chose chosen;eat ate eaten
                sing sang sung;swim swam swum;fly flew flown;forget forgot forgotten;sleep slept;win won;teach taught;catch caught
                fight fought;sell sold;seek sought;throw threw thrown;shoot shot;steal stole stolen;hide hid hidden;die dies dying dead
                child children;man men;woman women;person people persons;foot feet;tooth teeth;mouse mice;life lives;wife wives
                good better best;bad worse worst;many more most much;little less least;far further farther;show shown
                strike struck;sink sank sunk;shake shook shaken;drink drank drunk;ride rode ridden;bite bit bitten;blow blew blown
                wake woke woken;freeze froze frozen;tear tore torn;bear bore born;swear swore sworn;understand understood;lie lying lay
                dig dug;hang hung;stick stuck;shine shone;lend lent;bend bent;deal dealt;dream dreamt;learn learnt;burn burnt;sweep swept
                weep wept;creep crept;feed fed;bleed bled;flee fled;lay laid;slide slid;spin spun;bind bound;wind wound;light lit
                half halves;knife knives;leaf leaves;wolf wolves;self selves;crisis crises;medium media;policeman policemen police
                """;
        for (var entry : table.split("[;\n]")) {
            var forms = entry.strip().split(" ");
            for (int i = 1; i < forms.length; i++) {
                IRREGULAR.put(forms[i], forms[0]);
            }
        }
    }

    private EnglishStems() {}

    /** @param word letters, any case */
    static String stem(String word) {
        var w = word.toLowerCase(Locale.ROOT);
        if (w.endsWith("'s") || w.endsWith("’s")) {
            w = w.substring(0, w.length() - 2);
        }
        w = IRREGULAR.getOrDefault(w, w);
        if (w.length() > 4 && w.endsWith("ies")) {
            w = w.substring(0, w.length() - 3) + "y";
        } else if (w.length() > 4
                && (w.endsWith("sses") || w.endsWith("shes") || w.endsWith("ches") || w.endsWith("xes"))) {
            w = w.substring(0, w.length() - 2);
        } else if (w.length() > 3 && w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us") && !w.endsWith("is")) {
            w = w.substring(0, w.length() - 1);
        }
        if (w.length() > 5 && w.endsWith("ied")) {
            w = w.substring(0, w.length() - 3) + "y";
        } else if (w.length() > 5 && w.endsWith("ing") && hasVowel(w, 3)) {
            w = undouble(w.substring(0, w.length() - 3));
        } else if (w.length() > 4 && w.endsWith("ed") && hasVowel(w, 2)) {
            w = undouble(w.substring(0, w.length() - 2));
        } else if (w.length() > 5 && w.endsWith("ly")) {
            w = w.substring(0, w.length() - 2);
        }
        if (w.length() > 6 && (w.endsWith("ation") || w.endsWith("ition"))) {
            w = w.substring(0, w.length() - 5);
        } else if (w.length() > 6 && (w.endsWith("ment") || w.endsWith("ness"))) {
            w = w.substring(0, w.length() - 4);
        } else if (w.length() > 5 && w.endsWith("ion")) {
            w = w.substring(0, w.length() - 3);
        } else if (w.length() > 5 && w.endsWith("ful")) {
            w = w.substring(0, w.length() - 3);
        } else if (w.length() > 5 && (w.endsWith("ate"))) {
            w = w.substring(0, w.length() - 3);
        }
        if (w.length() > 3 && w.endsWith("e")) {
            w = w.substring(0, w.length() - 1);
        }
        if (w.length() > 3 && w.endsWith("y")) {
            w = w.substring(0, w.length() - 1) + "i";
        }
        return w;
    }

    private static boolean hasVowel(String w, int suffix) {
        for (int i = 0; i < w.length() - suffix; i++) {
            if ("aeiouy".indexOf(w.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String undouble(String w) {
        int n = w.length();
        boolean twice = n > 2 && w.charAt(n - 1) == w.charAt(n - 2) && "lsz".indexOf(w.charAt(n - 1)) < 0;
        return twice ? w.substring(0, n - 1) : w;
    }
}
