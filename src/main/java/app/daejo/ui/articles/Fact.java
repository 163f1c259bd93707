package app.daejo.ui.articles;

import com.vaadin.flow.component.html.Span;

/** A word with an icon before it; the icon says the same again. */
public final class Fact extends Span {

    /** What a fact is about; its icon is drawn by the style sheet. */
    public enum Kind {
        FAILED,
        INTAKE,
        IN_REVIEW,
        WITH_DESK,
        APPROVED,
        EXPORTED,
        PUBLISHED,
        REOPENED,
        CORRECTED,
        OPEN,
        CLEAR,
        READ,
        ENGLISH_ONLY,
        PERSON,
        DUE,
        OVERDUE
    }

    public Fact(Kind kind, String words) {
        super(words);
        addClassNames(
                "fact", "fact-" + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }
}
