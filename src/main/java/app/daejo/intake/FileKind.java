package app.daejo.intake;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** Kinds of file that are known by their first bytes and are no text, whatever their name says. */
enum FileKind {
    PDF("PDF", "255044462d"),
    ZIP("ZIP, DOCX, XLSX, HWPX", "504b0304"),
    OLE("DOC, XLS, HWP", "d0cf11e0a1b11ae1"),
    RTF("RTF", HexFormat.of().formatHex("{\\rtf".getBytes(StandardCharsets.US_ASCII))),
    PNG("PNG", "89504e470d0a1a0a"),
    JPEG("JPEG", "ffd8ff"),
    GIF("GIF", "47494638"),
    GZIP("GZIP", "1f8b08");

    private final String label;
    private final byte[] beginning;

    FileKind(String label, String beginning) {
        this.label = label;
        this.beginning = HexFormat.of().parseHex(beginning);
    }

    /** Its usual name, the same in every language. */
    String label() {
        return label;
    }

    static Optional<FileKind> of(byte[] bytes) {
        return Stream.of(values()).filter(kind -> kind.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        for (int i = 0; i < beginning.length; i++) {
            if (i >= bytes.length || bytes[i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
