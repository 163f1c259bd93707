package app.daejo.quality;

import app.daejo.text.Bundle;
import app.daejo.text.Message;
import app.daejo.text.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an automatic check reports: pure data, with its evidence.
 *
 * @param code stable name of the check, such as {@code name.latin}
 * @param tier how sure the check is
 * @param type the MQM category
 * @param severity how much harm it does
 * @param pair index of the row in {@link Bitext#pairs()}
 * @param span where in the row's target; null for the whole row
 * @param message what is wrong, in one line, in either language of the interface
 * @param evidence what it rests on
 * @param suggestion what to put in place of {@code span}; null where the check knows none
 */
public record Finding(
        String code,
        Tier tier,
        ErrorType type,
        Severity severity,
        int pair,
        @Nullable Span span,
        Message message,
        Evidence evidence,
        @Nullable String suggestion) {

    /** What the room's messages are said with: those of findings, of their evidence, and of what the checks look for. */
    public static final Bundle SENTENCES = new Bundle("app.daejo.quality.findings");

    public String words(Locale language) {
        return message.in(SENTENCES, language);
    }
}
