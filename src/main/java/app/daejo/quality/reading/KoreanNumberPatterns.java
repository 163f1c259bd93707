package app.daejo.quality.reading;

import java.util.Map;
import java.util.regex.Pattern;

/** How numbers look in Korean text; each pattern names the groups that its reader uses in order. */
final class KoreanNumberPatterns {

    static final Pattern FRACTION = Pattern.compile("(\\d+|[이삼사오육칠팔구십])\\s?분의\\s?(\\d+|[일이삼사오육칠팔구])");
    static final Pattern SLASHED = Pattern.compile("(?<![\\w/.,])([1-9])/([2-9]|10)(?![\\w/]|분기|4분기)");
    static final Pattern CLOCK = Pattern.compile(
            "(?:(오전|오후|새벽|아침|저녁|밤|낮|정오|자정)\\s?)?(\\d{1,2})\\s?시(?!간|즌|리즈|장|대|속|도)(?:\\s?(\\d{1,2})\\s?분|\\s?(반))?");
    static final Pattern COLON_CLOCK =
            Pattern.compile("(?:(오전|오후|새벽|아침|저녁|밤|낮)\\s?)?(?<!\\d)(\\d{1,2}):(\\d{2})(?!\\d)");
    static final Pattern NOON = Pattern.compile("정오|자정");
    static final Pattern SCORE = Pattern.compile("(?<![\\d.])(\\d{1,3})\\s?(?:대|-|:|–)\\s?(\\d{1,3})(?![\\d.%]|년|명)");
    static final Pattern VAGUE = Pattern.compile("(?:수|몇)\\s?[십백천만억조]+");
    static final Pattern DAYS = Pattern.compile(
            "(?<![가-힣])(하루|이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘|보름|반년|반세기|이튿날|첫해|첫날|절반|과반|반(?=\\s|의|으로|값)|처음|최초|첫째|둘째|셋째|넷째|첫|두어|두세|서너|네댓|대여섯|예닐곱|둘|셋|넷|하나|매일|매년|매달|매주|한번|1인)");
    static final Pattern HALF = Pattern.compile("\\s?반(?![가-힣])|\\s?반(?=을|이|의|에|동안|만|간| )");
    static final Pattern PREFIXED_ORDINAL = Pattern.compile("제\\s?$");
    static final Map<String, Integer> DAY_WORDS = Map.ofEntries(
            Map.entry("하루", 1),
            Map.entry("이틀", 2),
            Map.entry("사흘", 3),
            Map.entry("나흘", 4),
            Map.entry("닷새", 5),
            Map.entry("엿새", 6),
            Map.entry("이레", 7),
            Map.entry("여드레", 8),
            Map.entry("아흐레", 9),
            Map.entry("열흘", 10),
            Map.entry("보름", 15));
    static final Map<String, Integer> ORDINAL_WORDS =
            Map.of("첫해", 1, "첫날", 1, "처음", 1, "최초", 1, "첫째", 1, "둘째", 2, "셋째", 3, "넷째", 4, "첫", 1);
    static final Map<String, int[]> APPROXIMATE = Map.of(
            "두어",
            new int[] {2},
            "두세",
            new int[] {2, 3},
            "서너",
            new int[] {3, 4},
            "네댓",
            new int[] {4, 5},
            "대여섯",
            new int[] {5, 6},
            "예닐곱",
            new int[] {6, 7});

    private KoreanNumberPatterns() {}
}
