package app.daejo.quality.reading;

import app.daejo.quality.reading.Quantity.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Korean words that follow a number and say what it counts. */
final class KoreanCounters {

    /**
     * @param word as written
     * @param kind what it makes of the number
     * @param unit canonical unit; null where there is none
     */
    record Counter(String word, Kind kind, @Nullable String unit) {}

    private static final List<Counter> ALL = new ArrayList<>();

    static {
        money("KRW", "원", "원화");
        money("USD", "달러", "불");
        money("JPY", "엔");
        money("EUR", "유로");
        money("GBP", "파운드");
        money("CNY", "위안");
        money("INR", "루피");
        money("RUB", "루블");
        money("THB", "바트");
        money("CHF", "프랑");
        money("MXN", "페소");
        money("cent", "센트");
        all(Kind.PERCENT, null, "%", "％", "퍼센트", "프로", "%포인트", "%p", "퍼센트포인트");
        all(Kind.MULTIPLE, null, "배", "갑절", "곱절");
        all(Kind.DECADE, null, "년대");
        all(Kind.DURATION, "year", "년간", "년째", "년 동안", "년 만", "년 전", "년 뒤", "년 후", "년여", "개년", "년 가까이", "년 넘게");
        all(Kind.YEAR, "year", "년");
        all(Kind.ORDINAL, null, "주년");
        all(Kind.MONTH, null, "월");
        all(Kind.DAY, null, "일");
        all(Kind.DURATION, "month", "개월", "달", "개월간", "달간");
        all(Kind.DURATION, "week", "주", "주일", "주간", "주째");
        all(Kind.DURATION, "day", "일간", "일째", "일 동안", "일 만", "일 전", "일 뒤", "일 후", "박", "일 이내", "일 이상");
        all(Kind.DURATION, "hour", "시간");
        all(Kind.DURATION, "minute", "분", "분간");
        all(Kind.DURATION, "second", "초", "초간");
        all(Kind.DURATION, "century", "세기");
        all(Kind.MEASURE, "m", "m", "미터", "ｍ");
        all(Kind.MEASURE, "km", "km", "킬로미터", "㎞", "㎞/h", "km/h");
        all(Kind.MEASURE, "cm", "cm", "센티미터", "센티", "㎝");
        all(Kind.MEASURE, "mm", "mm", "밀리미터", "㎜");
        all(Kind.MEASURE, "kg", "kg", "킬로그램", "㎏", "킬로");
        all(Kind.MEASURE, "g", "g", "그램");
        all(Kind.MEASURE, "mg", "mg", "밀리그램", "㎎");
        all(Kind.MEASURE, "t", "t", "톤", "t급", "톤급");
        all(Kind.MEASURE, "l", "ℓ", "리터", "L");
        all(Kind.MEASURE, "ml", "㎖", "ml", "밀리리터");
        all(Kind.MEASURE, "gal", "갤런");
        all(Kind.MEASURE, "ft", "피트", "ft");
        all(Kind.MEASURE, "in", "인치");
        all(Kind.MEASURE, "yd", "야드");
        all(Kind.MEASURE, "mi", "마일");
        all(Kind.MEASURE, "oz", "온스");
        all(Kind.MEASURE, "acre", "에이커");
        all(Kind.MEASURE, "ha", "헥타르", "㏊", "ha");
        all(Kind.MEASURE, "pyeong", "평");
        all(Kind.MEASURE, "m2", "제곱미터", "㎡", "m²", "평방미터");
        all(Kind.MEASURE, "km2", "제곱킬로미터", "㎢", "km²", "평방킬로미터");
        all(Kind.MEASURE, "deg", "도", "℃", "°C", "℉", "°F", "°");
        all(Kind.MEASURE, "kn", "노트");
        all(
                Kind.ORDINAL,
                null,
                "번째",
                "째",
                "위",
                "등",
                "호",
                "차",
                "회",
                "집",
                "세대",
                "학년",
                "기",
                "층",
                "강",
                "라운드",
                "쿼터",
                "이닝",
                "권",
                "편",
                "화",
                "장",
                "막",
                "조",
                "번",
                "단계",
                "급",
                "승째",
                "득점째",
                "호점",
                "대");
        all(
                Kind.COUNT,
                null,
                "명",
                "인",
                "사람",
                "개",
                "곳",
                "마리",
                "대",
                "척",
                "장",
                "권",
                "편",
                "곡",
                "건",
                "석",
                "회",
                "번",
                "차례",
                "가지",
                "종",
                "살",
                "세",
                "점",
                "표",
                "호",
                "채",
                "벌",
                "병",
                "잔",
                "통",
                "판",
                "발",
                "팀",
                "쌍",
                "자루",
                "송이",
                "그루",
                "켤레",
                "줄",
                "칸",
                "층",
                "승",
                "패",
                "무",
                "골",
                "경기",
                "홀",
                "타",
                "타수",
                "안타",
                "홈런",
                "이닝",
                "쪽",
                "페이지",
                "단어",
                "자",
                "글자",
                "부",
                "회차",
                "개국",
                "개사",
                "개월치",
                "가구",
                "세대",
                "군데",
                "지점",
                "도시",
                "번째",
                "분",
                "분기",
                "방",
                "도");
        ALL.sort(Comparator.comparingInt((Counter counter) -> counter.word().length())
                .reversed());
    }

    private KoreanCounters() {}

    private static void money(String unit, String... words) {
        all(Kind.MONEY, unit, words);
    }

    private static void all(Kind kind, @Nullable String unit, String... words) {
        for (var word : words) {
            ALL.add(new Counter(word, kind, unit));
        }
    }

    /** The longest counter that stands at {@code index}; null where there is none. Of one word with several uses the first listed. */
    static @Nullable Counter at(String text, int index) {
        for (var counter : ALL) {
            if (text.startsWith(counter.word(), index) && complete(text, index, counter.word())) {
                return counter;
            }
        }
        return null;
    }

    /** A Latin unit must end where it ends: {@code 5m} but not {@code 5min}. */
    private static boolean complete(String text, int index, String word) {
        char last = word.charAt(word.length() - 1);
        int end = index + word.length();
        return !(last < 128 && Character.isLetter(last))
                || end >= text.length()
                || !(text.charAt(end) < 128 && Character.isLetterOrDigit(text.charAt(end)));
    }
}
