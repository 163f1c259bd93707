package app.daejo.quality.reading;

/**
 * Says how neighbouring syllables sound together, as Revised Romanisation writes them: 강릉 as 강능 (Gangneung), 신라 as 실라 (Silla), 설악 as
 * 서락 (Seorak).
 */
final class Assimilation {

    private static final int NIEUN_FINAL = 4;
    private static final int RIEUL_FINAL = 8;
    private static final int MIEUM_FINAL = 16;
    private static final int IEUNG_FINAL = 21;

    private static final int NIEUN = 2;
    private static final int RIEUL = 5;
    private static final int MIEUM = 6;
    private static final int SILENT = 11;

    /** Finals that sound as ㄱ, ㄷ and ㅂ at the end of a syllable. */
    private static final String LIKE_GIYEOK = "\u0001\u0002\u0003\u0009\u0018";

    private static final String LIKE_DIGEUT = "\u0007\u0013\u0014\u0016\u0017\u0019\u001b";
    private static final String LIKE_BIEUP = "\u000b\u000e\u0011\u0012\u001a";

    /** For each simple final the initial it becomes before a silent one; −1 for one that stays. */
    private static final int[] CARRIED = {
        -1, 0, 1, -1, 2, -1, -1, 3, 5, -1, -1, -1, -1, -1, -1, -1, 6, 7, -1, 9, 10, -1, 12, 14, 15, 16, 17, -1
    };

    private Assimilation() {}

    /** @param hangul syllables only */
    static String heard(String hangul) {
        var heard = hangul.toCharArray();
        for (int i = 0; i + 1 < heard.length; i++) {
            if (!HangulWords.isHangul(heard[i]) || !HangulWords.isHangul(heard[i + 1])) {
                continue;
            }
            int last = (heard[i] - '가') % 28;
            int first = (heard[i + 1] - '가') / 588;
            int newLast = last;
            int newFirst = first;
            if (first == SILENT && CARRIED[last] >= 0) {
                newLast = 0;
                newFirst = CARRIED[last];
            } else if (last == NIEUN_FINAL && first == RIEUL || last == RIEUL_FINAL && first == NIEUN) {
                newLast = RIEUL_FINAL;
                newFirst = RIEUL;
            } else if ((last == IEUNG_FINAL || last == MIEUM_FINAL) && first == RIEUL) {
                newFirst = NIEUN;
            } else if (first == NIEUN || first == MIEUM || first == RIEUL) {
                int nasal = nasal(last);
                newFirst = nasal != last && first == RIEUL ? NIEUN : first;
                newLast = nasal;
            }
            heard[i] = (char) (heard[i] - last + newLast);
            heard[i + 1] = (char) (heard[i + 1] + (newFirst - first) * 588);
        }
        return new String(heard);
    }

    private static int nasal(int last) {
        if (LIKE_GIYEOK.indexOf(last) >= 0) {
            return IEUNG_FINAL;
        }
        if (LIKE_DIGEUT.indexOf(last) >= 0) {
            return NIEUN_FINAL;
        }
        return LIKE_BIEUP.indexOf(last) >= 0 ? MIEUM_FINAL : last;
    }
}
