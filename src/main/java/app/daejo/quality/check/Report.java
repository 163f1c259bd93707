package app.daejo.quality.check;

import app.daejo.quality.Bitext;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Evidence;
import app.daejo.quality.Finding;
import app.daejo.quality.Severity;
import app.daejo.quality.Tier;
import app.daejo.text.Message;
import app.daejo.text.Side;
import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a finding together, piece by piece. */
final class Report {

    private final Bitext bitext;
    private final String code;
    private final ErrorType type;
    private final int pair;
    private final @Nullable Span span;
    private final List<Evidence.Mark> marks = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();
    private Severity severity = Severity.MAJOR;
    private Tier tier = Tier.A;
    private Message message;
    private @Nullable String suggestion;

    private Report(Bitext bitext, String code, ErrorType type, int pair, @Nullable Span span) {
        this.bitext = bitext;
        this.code = code;
        this.type = type;
        this.pair = pair;
        this.span = span;
        this.message = Message.of(code);
    }

    static Report of(Bitext bitext, String code, ErrorType type, int pair, @Nullable Span span) {
        return new Report(bitext, code, type, pair, span);
    }

    Report saying(String key, String... arguments) {
        message = Message.of(key, arguments);
        return this;
    }

    Report minor() {
        severity = Severity.MINOR;
        return this;
    }

    Report hint() {
        tier = Tier.B;
        return this;
    }

    Report in(Tier chosen) {
        tier = chosen;
        return this;
    }

    Report source(int row, Span place) {
        marks.add(new Evidence.Mark(
                Side.SOURCE, row, place, place.of(bitext.pairs().get(row).source())));
        return this;
    }

    Report source(Span place) {
        return source(pair, place);
    }

    Report target(int row, Span place) {
        marks.add(new Evidence.Mark(
                Side.TARGET, row, place, place.of(bitext.pairs().get(row).target())));
        return this;
    }

    Report note(String key, String... arguments) {
        notes.add(Message.of(key, arguments));
        return this;
    }

    /** Takes over the evidence of another report. */
    Report from(Report other) {
        marks.addAll(other.marks);
        notes.addAll(other.notes);
        return this;
    }

    Report suggesting(@Nullable String text) {
        suggestion = text;
        return this;
    }

    Finding build() {
        return new Finding(code, tier, type, severity, pair, span, message, new Evidence(marks, notes), suggestion);
    }
}
