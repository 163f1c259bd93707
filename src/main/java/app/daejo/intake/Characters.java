package app.daejo.intake;

/** Questions about single characters and where they stand. */
final class Characters {

    private Characters() {}

    /** @return the UTF-16 index of the first half of a pair that lacks its other half; -1 if there is none */
    static int firstLoneSurrogate(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }

    /** The number, from 1, of the line in which an index stands; LF, CR and CRLF end a line. */
    static int lineAt(CharSequence text, int index) {
        int line = 1;
        for (int i = 0; i < index; i++) {
            if (text.charAt(i) == '\n'
                    || (text.charAt(i) == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
                line++;
            }
        }
        return line;
    }

    static boolean isBidiControl(int c) {
        return c == 0x061c
                || c == 0x200e
                || c == 0x200f
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069);
    }

    /** Characters without width; the joiner within an emoji is one too, and its caller's to spare. */
    static boolean isZeroWidth(int c) {
        return c == 0x00ad || (c >= 0x200b && c <= 0x200d) || (c >= 0x2060 && c <= 0x2064) || c == 0xfeff;
    }

    static boolean isControl(int c) {
        return Character.getType(c) == Character.CONTROL && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    }

    /** Conjoining letters of which Unicode composes a syllable; not the compatibility letters of ㅋㅋ. */
    static boolean isConjoiningJamo(int c) {
        return (c >= 0x1100 && c <= 0x11ff) || (c >= 0xa960 && c <= 0xa97f) || (c >= 0xd7b0 && c <= 0xd7ff);
    }

    static boolean isOtherWidth(int c) {
        return (c >= 0xff01 && c <= 0xffdc) || (c >= 0xffe0 && c <= 0xffee);
    }

    static boolean isHangul(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }

    static boolean isLatinLetter(int c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
