package app.daejo.intake;

import app.daejo.intake.Decoded.Refused;
import app.daejo.text.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Bytes of a text format into characters: strictly, so that no letter is lost unseen.
 *
 * <p>A byte order mark decides. Without one, bytes with a NUL are UTF-16 or nothing; the others are UTF-8, or else Korean
 * Windows (MS949), whichever reads without a single error. What a person says overrides all this, and is as strict.
 */
public final class TextDecoder {

    private static final int PREVIEW_LINES = 10;
    private static final int PREVIEW_LINE_LENGTH = 200;
    private static final int PREVIEW_BYTES = 16_384;

    /** More control characters than one in a hundred are not the slips of a text. */
    private static final int CHARACTERS_A_CONTROL = 100;

    private TextDecoder() {}

    /**
     * How a text begins in one encoding.
     *
     * @param charset the encoding
     * @param valid whether the whole file reads without an error in it
     * @param chosen whether it is the encoding that is taken unless a person says otherwise
     * @param lines the first lines, at most 10 and each cut at 200 characters; what cannot be read shows as U+FFFD
     */
    public record Preview(CharsetName charset, boolean valid, boolean chosen, List<String> lines) {}

    /** How the file begins in each encoding, for a person to choose by; none for an empty file. */
    public static List<Preview> preview(byte[] bytes) {
        if (bytes.length == 0) {
            return List.of();
        }
        var chosen = choose(bytes);
        return Stream.of(CharsetName.values())
                .map(name -> new Preview(
                        name,
                        CharsetProbe.firstError(bytes, name) < 0,
                        chosen.filter(name::equals).isPresent(),
                        firstLines(bytes, name)))
                .toList();
    }

    /**
     * @param reading from the characters of the format to the article's text
     */
    static Decoded decode(Upload upload, Format format, UnaryOperator<String> reading) {
        var bytes = upload.bytes();
        var kind = FileKind.of(bytes);
        if (kind.isPresent()) {
            return new Refused(Message.of("intake.refused.kind", kind.get().label()));
        }
        var said = Optional.ofNullable(upload.charset());
        var charset = said.or(() -> choose(bytes));
        if (charset.isEmpty()) {
            return new Refused(whyUnreadable(bytes));
        }
        var name = charset.get();
        int error = CharsetProbe.firstError(bytes, name);
        if (error >= 0) {
            return new Refused(unreadableIn(name, bytes, error));
        }
        int mark = name.markLength(bytes);
        var characters = new String(bytes, mark, bytes.length - mark, name.charset());
        var wrong = whatNoTextHolds(characters);
        if (wrong.isPresent()) {
            return new Refused(wrong.get());
        }
        var text = reading.apply(characters);
        if (text.isBlank()) {
            return new Refused(Message.of("intake.refused.blank"));
        }
        var warnings = new ArrayList<Warning>();
        if (said.isEmpty() && mark == 0 && name != CharsetName.UTF_8) {
            warnings.add(new Warning(
                    Warning.Kind.GUESSED_CHARSET, 1, 1, Message.of("intake.warning.guessedCharset", name.label())));
        }
        warnings.addAll(TextWarnings.of(text, upload.expected()));
        return new Decoded.Text(text, format, name, mark > 0, warnings);
    }

    private static Optional<CharsetName> choose(byte[] bytes) {
        var marked = Stream.of(CharsetName.values())
                .filter(name -> name.markLength(bytes) > 0)
                .findFirst();
        if (marked.isPresent()) {
            return marked;
        }
        if (firstNul(bytes) >= 0) {
            return UnmarkedUtf16.detect(bytes);
        }
        return Stream.of(CharsetName.UTF_8, CharsetName.MS949)
                .filter(name -> CharsetProbe.firstError(bytes, name) < 0)
                .findFirst();
    }

    private static Message whyUnreadable(byte[] bytes) {
        int nul = firstNul(bytes);
        if (nul >= 0) {
            return Message.of("intake.refused.binary", nul);
        }
        int inUtf8 = CharsetProbe.firstError(bytes, CharsetName.UTF_8);
        if (CharsetProbe.isLoneSurrogate(bytes, inUtf8, CharsetName.UTF_8)) {
            return unreadableIn(CharsetName.UTF_8, bytes, inUtf8);
        }
        return Message.of(
                "intake.refused.undecodable",
                inUtf8,
                lineAt(bytes, inUtf8),
                CharsetProbe.firstError(bytes, CharsetName.MS949));
    }

    private static Message unreadableIn(CharsetName name, byte[] bytes, int error) {
        return CharsetProbe.isLoneSurrogate(bytes, error, name)
                ? Message.of("intake.refused.surrogate", error, lineAt(bytes, error))
                : Message.of("intake.refused.charset", name.label(), error, lineAt(bytes, error));
    }

    private static Optional<Message> whatNoTextHolds(String characters) {
        int nul = characters.indexOf('\0');
        if (nul >= 0) {
            return Optional.of(Message.of("intake.refused.nul", nul, Characters.lineAt(characters, nul)));
        }
        long controls = characters.chars().filter(Characters::isControl).count();
        return controls * CHARACTERS_A_CONTROL > characters.length()
                ? Optional.of(Message.of("intake.refused.controls", controls, characters.length()))
                : Optional.empty();
    }

    private static List<String> firstLines(byte[] bytes, CharsetName name) {
        int mark = name.markLength(bytes);
        var beginning = Arrays.copyOfRange(bytes, mark, Math.min(bytes.length, mark + PREVIEW_BYTES));
        return new String(beginning, name.charset())
                .lines()
                .limit(PREVIEW_LINES)
                .map(line -> line.codePointCount(0, line.length()) <= PREVIEW_LINE_LENGTH
                        ? line
                        : line.substring(0, line.offsetByCodePoints(0, PREVIEW_LINE_LENGTH)) + "…")
                .toList();
    }

    private static int firstNul(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The line by line feeds alone, which is what can be said of bytes that are no text. */
    private static int lineAt(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
