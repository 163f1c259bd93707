package app.daejo.quality.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The ways in which Korean syllables are written in Latin letters: Revised Romanisation, McCune–Reischauer and the forms common in
 * passports.
 *
 * @see <a href="https://www.law.go.kr/행정규칙/국어의로마자표기법">Revised Romanisation of Korean (2000)</a>
 */
public final class KoreanReading {

    private static final List<List<String>> INITIALS = List.of(
            List.of("g", "k"),
            List.of("kk", "gg"),
            List.of("n"),
            List.of("d", "t"),
            List.of("tt", "dd"),
            List.of("r", "l"),
            List.of("m"),
            List.of("b", "p"),
            List.of("pp", "bb"),
            List.of("s", "sh"),
            List.of("ss", "s"),
            List.of(""),
            List.of("j", "ch"),
            List.of("jj", "tch"),
            List.of("ch"),
            List.of("k", "kh"),
            List.of("t", "th"),
            List.of("p", "ph"),
            List.of("h"));
    private static final List<List<String>> VOWELS = List.of(
            List.of("a", "ah"),
            List.of("ae", "ai", "e", "ay"),
            List.of("ya", "yah"),
            List.of("yae", "ye"),
            List.of("eo", "u", "o", "uh", "ou", "eu"),
            List.of("e", "ae", "eh"),
            List.of("yeo", "you", "yu", "yo", "yuh", "yeu"),
            List.of("ye", "yae", "yea"),
            List.of("o", "oh"),
            List.of("wa"),
            List.of("wae", "wai"),
            List.of("oe", "oi", "we", "wei"),
            List.of("yo"),
            List.of("u", "oo", "ou", "woo", "wu"),
            List.of("wo", "weo", "won", "wuh"),
            List.of("we"),
            List.of("wi", "ui", "wee"),
            List.of("yu", "yoo", "you"),
            List.of("eu", "u", "oo", "e"),
            List.of("ui", "eui", "yi", "ee"),
            List.of("i", "ee", "yi", "y", "ie"));
    private static final List<List<String>> FINALS = List.of(
            List.of(""),
            List.of("k", "g", "ck"),
            List.of("k", "g"),
            List.of("k"),
            List.of("n"),
            List.of("n"),
            List.of("n"),
            List.of("t", "d"),
            List.of("l", "r"),
            List.of("k"),
            List.of("m"),
            List.of("p", "b"),
            List.of("l"),
            List.of("l"),
            List.of("p"),
            List.of("l"),
            List.of("m"),
            List.of("p", "b"),
            List.of("p"),
            List.of("t", "s"),
            List.of("t", "s"),
            List.of("ng"),
            List.of("t", "j"),
            List.of("t"),
            List.of("k"),
            List.of("t"),
            List.of("p"),
            List.of("t", "h"));
    private static final Map<String, List<String>> FAMILIES = Map.ofEntries(
            Map.entry("김", List.of("kim", "gim")),
            Map.entry("이", List.of("lee", "yi", "i", "rhee", "ri", "li", "rhie")),
            Map.entry("박", List.of("park", "bak", "pak", "bahk")),
            Map.entry("최", List.of("choi", "choe", "choy")),
            Map.entry("정", List.of("jung", "jeong", "chung", "cheong", "joung")),
            Map.entry("강", List.of("kang", "gang")),
            Map.entry("조", List.of("cho", "jo", "joh")),
            Map.entry("윤", List.of("yoon", "yun", "youn")),
            Map.entry("장", List.of("jang", "chang")),
            Map.entry("임", List.of("lim", "im", "rim", "yim")),
            Map.entry("오", List.of("oh", "o")),
            Map.entry("신", List.of("shin", "sin")),
            Map.entry("권", List.of("kwon", "gwon")),
            Map.entry("황", List.of("hwang")),
            Map.entry("안", List.of("ahn", "an")),
            Map.entry("류", List.of("ryu", "ryoo", "yoo", "yu")),
            Map.entry("유", List.of("yoo", "yu", "ryu", "you")),
            Map.entry("노", List.of("noh", "roh", "no", "ro")),
            Map.entry("문", List.of("moon", "mun")),
            Map.entry("양", List.of("yang")),
            Map.entry("백", List.of("baek", "paik", "baik")),
            Map.entry("허", List.of("hur", "heo", "huh")),
            Map.entry("심", List.of("shim", "sim")),
            Map.entry("구", List.of("koo", "gu", "ku")),
            Map.entry("곽", List.of("kwak", "gwak")),
            Map.entry("성", List.of("sung", "seong")),
            Map.entry("우", List.of("woo", "wu", "u")),
            Map.entry("주", List.of("joo", "ju", "chu")),
            Map.entry("배", List.of("bae", "pae")),
            Map.entry("서", List.of("seo", "suh", "so", "sur")),
            Map.entry("차", List.of("cha")),
            Map.entry("전", List.of("jeon", "jun", "chun", "chon")),
            Map.entry("천", List.of("cheon", "chun", "chon")));

    /** No more than there are characters. */
    private static final Map<Character, List<String>> SYLLABLES = new ConcurrentHashMap<>();

    private static final Map<Character, List<String>> FAMILY_NAMES = new ConcurrentHashMap<>();

    private KoreanReading() {}

    /** All ways to write one syllable, the official one first; empty for any other character. */
    public static List<String> syllable(char c) {
        return SYLLABLES.computeIfAbsent(c, KoreanReading::spellings);
    }

    private static List<String> spellings(char c) {
        if (!HangulWords.isHangul(c)) {
            return List.of();
        }
        int index = c - '가';
        var ways = new ArrayList<String>();
        for (var initial : INITIALS.get(index / 588)) {
            for (var vowel : VOWELS.get(index % 588 / 28)) {
                for (var last : FINALS.get(index % 28)) {
                    ways.add(initial + vowel + last);
                }
            }
        }
        return List.copyOf(ways);
    }

    /** The ways to write one part of a syllable: 0 the initial, 1 the vowel, 2 the final. */
    static List<String> part(char syllable, int part) {
        int index = syllable - '가';
        return switch (part) {
            case 0 -> INITIALS.get(index / 588);
            case 1 -> VOWELS.get(index % 588 / 28);
            default -> FINALS.get(index % 28);
        };
    }

    /** All ways to write a family name. */
    public static List<String> family(char c) {
        return FAMILY_NAMES.computeIfAbsent(c, KoreanReading::familySpellings);
    }

    private static List<String> familySpellings(char c) {
        var ways = new ArrayList<>(FAMILIES.getOrDefault(String.valueOf(c), List.of()));
        syllable(c).stream().filter(way -> !ways.contains(way)).forEach(ways::add);
        return List.copyOf(ways);
    }

    public static boolean isFamily(char c) {
        return FAMILIES.containsKey(String.valueOf(c))
                || "한고민남진나엄채원방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은편용지하피".indexOf(c) >= 0;
    }

    /** Whether lower-case letters (no hyphens, no spaces) are one way to write the syllables, one by one or as they sound together. */
    public static boolean writes(String hangul, String letters) {
        return writes(hangul, 0, letters, 0) || writes(Assimilation.heard(hangul), 0, letters, 0);
    }

    private static boolean writes(String hangul, int i, String letters, int j) {
        if (i == hangul.length()) {
            return j == letters.length();
        }
        for (var way : syllable(hangul.charAt(i))) {
            if (letters.startsWith(way, j) && writes(hangul, i + 1, letters, j + way.length())) {
                return true;
            }
        }
        return false;
    }
}
