package app.daejo.intake;

import app.daejo.text.Language;
import app.daejo.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Looks through a decoded text for what a person should know before review. */
final class TextWarnings {

    /** Longest stretch without the end of a line or sentence that passes without a warning, in UTF-16 code units. */
    static final int LONGEST_PASSAGE = 20_000;

    /** Fewer letters than this say nothing about a text's language. */
    private static final int LETTERS_THAT_TELL = 20;

    /** A Korean text has at least this share of Hangul among its letters, however many Latin names it holds. */
    private static final double HANGUL_IN_KOREAN = 0.2;

    /** An English text has at most this share. */
    private static final double HANGUL_IN_ENGLISH = 0.5;

    private static final int ZERO_WIDTH_JOINER = 0x200d;

    private static final int EMOJI_STYLE = 0xfe0f;

    private final String text;
    private final List<Warning> warnings = new ArrayList<>();

    private TextWarnings(String text) {
        this.text = text;
    }

    static List<Warning> of(String text, Language expected) {
        var looking = new TextWarnings(text);
        looking.lookFor(Warning.Kind.BIDI_CONTROL, "intake.warning.bidi", Characters::isBidiControl);
        looking.lookFor(Warning.Kind.ZERO_WIDTH, "intake.warning.zeroWidth", Characters::isZeroWidth);
        looking.lookFor(Warning.Kind.CONTROL, "intake.warning.control", Characters::isControl);
        looking.lookFor(
                Warning.Kind.DECOMPOSED_HANGUL, "intake.warning.decomposedHangul", Characters::isConjoiningJamo);
        looking.lookFor(Warning.Kind.FULL_WIDTH, "intake.warning.fullWidth", Characters::isOtherWidth);
        looking.lookForLongPassages();
        looking.lookAtTheLanguage(expected);
        return looking.warnings;
    }

    private void lookFor(Warning.Kind kind, String key, IntPredicate suspect) {
        int count = 0;
        int first = -1;
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (suspect.test(c) && !(c == ZERO_WIDTH_JOINER && joinsEmoji(before, i))) {
                count++;
                first = first < 0 ? i : first;
            }
            before = c;
            i += Character.charCount(c);
        }
        if (count > 0) {
            int line = Characters.lineAt(text, first);
            warnings.add(new Warning(kind, count, line, Message.of(key, count, line)));
        }
    }

    private boolean joinsEmoji(int before, int index) {
        return index + 1 < text.length()
                && (Character.isExtendedPictographic(before)
                        || Character.isEmojiModifier(before)
                        || before == EMOJI_STYLE)
                && Character.isExtendedPictographic(text.codePointAt(index + 1));
    }

    private void lookForLongPassages() {
        int count = 0;
        int first = -1;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || endsPassage(i)) {
                if (i - start > LONGEST_PASSAGE) {
                    count++;
                    first = first < 0 ? start : first;
                }
                start = i + 1;
            }
        }
        if (count > 0) {
            int line = Characters.lineAt(text, first);
            warnings.add(new Warning(
                    Warning.Kind.LONG_PASSAGE,
                    count,
                    line,
                    Message.of("intake.warning.longPassage", count, line, LONGEST_PASSAGE)));
        }
    }

    private boolean endsPassage(int index) {
        char c = text.charAt(index);
        return c == '\n'
                || c == '\r'
                || (".?!。？！".indexOf(c) >= 0
                        && index + 1 < text.length()
                        && Character.isWhitespace(text.charAt(index + 1)));
    }

    private void lookAtTheLanguage(Language expected) {
        long hangul = text.codePoints().filter(Characters::isHangul).count();
        long letters =
                hangul + text.codePoints().filter(Characters::isLatinLetter).count();
        if (letters < LETTERS_THAT_TELL) {
            return;
        }
        double share = (double) hangul / letters;
        if (expected == Language.KOREAN && share < HANGUL_IN_KOREAN) {
            warnings.add(
                    new Warning(Warning.Kind.OTHER_LANGUAGE, 1, 1, Message.of("intake.warning.sourceLooksEnglish")));
        } else if (expected == Language.ENGLISH && share > HANGUL_IN_ENGLISH) {
            warnings.add(
                    new Warning(Warning.Kind.OTHER_LANGUAGE, 1, 1, Message.of("intake.warning.targetLooksKorean")));
        }
    }
}
