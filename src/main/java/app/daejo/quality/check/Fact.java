package app.daejo.quality.check;

import app.daejo.quality.Bitext;
import app.daejo.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that the English says of a work or a person.
 *
 * @param attribute what is said: the kind of a work, the day of a release, an age, a position
 * @param subjectKey names the subject, however it is written
 * @param subject as an editor reads it
 * @param value what is said, comparable
 * @param row index of the row
 * @param span the words that say it
 * @param inSource whether the Korean of the row says the same
 * @param otherwise where the Korean of the row says something else; null where it does not
 */
record Fact(
        String attribute,
        String subjectKey,
        String subject,
        String value,
        int row,
        Span span,
        boolean inSource,
        @Nullable Span otherwise) {

    /** The same fact of a row with the same texts. */
    Fact in(int other) {
        return new Fact(attribute, subjectKey, subject, value, other, span, inSource, otherwise);
    }

    Object key() {
        return List.of(attribute, subjectKey);
    }

    String said(Bitext bitext) {
        return span.of(bitext.pairs().get(row).target());
    }
}
