package app.daejo.quality.reading;

import java.util.regex.Pattern;

/** Counts negations in a sentence of either language. */
public final class Negation {

    /** Korean forms that hold a negator and deny nothing, or deny twice. */
    private static final Pattern NO_DENIAL = Pattern.compile(
            "오차(?:도|가)? ?없|(?:멈추|그치|끊이|쉬|굽히|잃|놓|식|변하|빠지|빼놓|아끼|마다하|가리|게을리하)지(?:는|도)? ?(?:않|못)|피할 수(?:가)? 없|부인할 수 없|막을 수 없|않거나(?=.{0,60}(?:않|못하)으?면)|뿐(?:만)? ?아니라|아니라|만(?:은)? ?아니|밖에 ?(?:없|되지 않|안)|않을 수 ?없|지 않을까|지 않(?:나|니|습니까|은가|느냐|을까|겠습니까|겠어)|없지 않|않으면 안|안 ?되|못지않|머지않|마지않|그치지 않|끊임없|변함없|틀림없|어김없|다름없|아낌없|거침없|수없|더없|하염없|관계없|상관없|거리낌없|손색없|빠짐없|스스럼없|서슴없|의심할 여지없|여지없|아니나|아닐까|아니면|아니냐|아닌가|아닙니까|아니겠|얼마 안|지나지 않아|형편 ?없|알 수(?:가)? 없|일이 없어|얼마 되지 않|못해|못하면|못하게|못하도록|않도록|않게|않기|않으면|없애|없어지|없앨|없앤|없이|없으면|없도록|잊지 못|말할 것도 없|어쩔 수 ?없|없다시피|못생|못살|못된|아무렇지|두말할|어디에도|않는 한|않은 채|않고(?! ?있)|못하고(?! ?있)|없고|없었더라면|않았더라면|않았다면|때문이 아니");

    private static final Pattern KOREAN = Pattern.compile(
            "지(?:는|도|를|조차)? ?(?:않|못)|(?<![가-힣])못 ?(?:했|하|한|할|합|봤|보|본|가|갔|받|왔|오|찾|먹|잤|알|느)|(?<![가-힣])안 ?(?:했|합|하(?!는 것)|한다|할|봤|갔|왔|나|썼|먹|될)|(?:수|적|바|것|일|리|데|사람|곳|이유|때|줄|필요|가능성|계획|생각)(?:이|가|은|는|도|조차)? ?없|(?<![가-힣])없(?:다|었|습|는|어|을|지)|[이가은는도] 없(?:다|었|습|는|어)|아니(?:다|었|지만|며|고|에요|예요|라고)|아닙니다|아닌 (?:것|사람|일)|아무(?:도|것도|런|말도)|결코|절대(?:로)? |믿을 수 없|모르(?:겠|는|지)|몰랐");
    /** What each alternative of {@link #KOREAN} holds; most sentences hold none, and need not be looked through for all of them. */
    private static final Pattern KOREAN_NEGATOR = Pattern.compile("[않못없안]|아[니닌닙무]|모르|몰랐|결코|절대");

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|cannot|without|hardly|barely|scarcely|rarely|seldom|unable|unless|fail(?:s|ed|ing|ure)?|refus(?:e|es|ed|ing|al)|den(?:y|ies|ied|ying|ial)|lack(?:s|ed|ing)?|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|stop(?:s|ped|ping)?|reject(?:s|ed|ing)?|miss(?:ed|ing|es)?|absen(?:t|ce)|few|little|far from|yet to|short of|rul(?:e|ed|ing) out|away from|free of|free from|doubt\\w*|ignor\\w*|unlike|except|decline[sd]?|forbid\\w*|prohibit\\w*|impossib\\w*|hard to|cease\\w*|ain't|fell short|no-\\w+|unfit|premature|harder|below|under\\w+ed|off|worse|bad(?:ly)?|poor(?:ly)?|relatively|oblivious|(?:kept?|keeps|keeping|held|hold|banned|barred|bars?|blocked|blocks?|discourag\\w+|protect\\w*|exempt\\w*|immune|refrain\\w*|abstain\\w*|shield\\w*|spare[ds]?|excluded?)\\b[^.;]{0,60}?\\bfrom|too \\w+ to|apart from|instead of|rather than|nor|other than|only|scoff\\w*|incapable|non-?\\w+|anti-?\\w+)\\b|n['’]t\\b|\\b(?:un|im(?=[pbm])|ir(?=r)|il(?=l)|dis)[a-z]{4,}\\b|\\bin[a-z]{2,}(?:able|ible|ive|ent|ant|ate|ous|ity|ence|ance|ently|ibly|ably)\\b|\\b[a-z]{3,}less(?:ly)?\\b",
            Pattern.CASE_INSENSITIVE);
    /** What cannot be done: no word of this form affirms, though dictionaries lack many a stem, as of inexpressible. */
    private static final Pattern ABLE =
            Pattern.compile("(?:un|in|im|ir|il)[a-z]{3,}(?:able|ible|ably|ibly)", Pattern.CASE_INSENSITIVE);

    private static final Pattern PREFIXED =
            Pattern.compile("\\b(un|in|im|ir|il|dis)([a-z]{4,})\\b", Pattern.CASE_INSENSITIVE);

    private static final Memo<String, Integer> IN_KOREAN = new Memo<>(2 * Memo.ARTICLE, Negation::countKorean);
    private static final Memo<String, Integer> IN_ENGLISH = new Memo<>(2 * Memo.ARTICLE, Negation::countEnglish);

    private Negation() {}

    private static final Pattern KOREAN_PREFIXED =
            Pattern.compile("(?<![가-힣])(?:비|불|부|미|무|몰)[가-힣]{2,}(?:적|하게|한|하|스러|되|로)");
    private static final Pattern CONDITION = Pattern.compile("않으면|않는 한|없으면|못하면");
    private static final Pattern PLAIN = Pattern.compile(
            "\\b(?:not|no|never|none|nobody|nothing|nowhere|neither|cannot|without)\\b|n['’]t\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNLESS = Pattern.compile("\\bunless\\b", Pattern.CASE_INSENSITIVE);

    /** How many of an English text's negations answer Korean words that deny by prefix or condition: 비현실적 impractical, 않으면 unless. */
    public static int answered(String korean, String english) {
        var dictionary = EnglishDictionary.instance();
        long prefixed = PREFIXED.matcher(english)
                .results()
                .filter(result -> dictionary.knowsInLowerCase(result.group(2)))
                .count();
        long unless = UNLESS.matcher(english).results().count();
        return (int)
                (Math.min(prefixed, KOREAN_PREFIXED.matcher(korean).results().count())
                        + Math.min(unless, CONDITION.matcher(korean).results().count()));
    }

    /** Whether an English text denies in so many words: not, no, never, nobody. */
    public static boolean plain(String english) {
        return PLAIN.matcher(english).find();
    }

    /** How often a Korean text denies something beyond doubt. */
    public static int korean(String text) {
        return IN_KOREAN.get(text);
    }

    private static int countKorean(String text) {
        if (!KOREAN_NEGATOR.matcher(text).find()) {
            return 0;
        }
        var plain = NO_DENIAL.matcher(text).replaceAll(" ");
        return (int) KOREAN.matcher(plain).results().count();
    }

    /** How often an English text denies something, by word or prefix or by what a word means. */
    public static int english(String text) {
        return IN_ENGLISH.get(text);
    }

    private static int countEnglish(String text) {
        var dictionary = EnglishDictionary.instance();
        return (int) ENGLISH.matcher(text)
                .results()
                .filter(result -> {
                    var m = PREFIXED.matcher(result.group());
                    return !m.matches()
                            || Folding.fold(result.group()).startsWith("under")
                            || ABLE.matcher(result.group()).matches()
                            || dictionary.knowsInLowerCase(m.group(2))
                                    && !dictionary.knows(m.group(1) + "-" + m.group(2));
                })
                .count();
    }
}
