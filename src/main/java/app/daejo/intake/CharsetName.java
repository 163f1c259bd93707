package app.daejo.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings in which a text can come in, in the order in which they are tried. */
public enum CharsetName {
    UTF_8(StandardCharsets.UTF_8, "UTF-8", 0xef, 0xbb, 0xbf),
    UTF_16LE(StandardCharsets.UTF_16LE, "UTF-16LE", 0xff, 0xfe),
    UTF_16BE(StandardCharsets.UTF_16BE, "UTF-16BE", 0xfe, 0xff),
    /** Korean Windows (code page 949), which contains EUC-KR. */
    MS949(Charset.forName("x-windows-949"), "MS949 (EUC-KR)");

    private final Charset charset;
    private final String label;
    private final int[] mark;

    CharsetName(Charset charset, String label, int... mark) {
        this.charset = charset;
        this.label = label;
        this.mark = mark;
    }

    public Charset charset() {
        return charset;
    }

    /** Its name for people, the same in every language. */
    public String label() {
        return label;
    }

    /** How many bytes its byte order mark takes at the start of these; 0 if there is none. */
    int markLength(byte[] bytes) {
        if (bytes.length < mark.length) {
            return 0;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return 0;
            }
        }
        return mark.length;
    }
}
