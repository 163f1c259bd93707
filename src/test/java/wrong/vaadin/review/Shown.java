package wrong.vaadin.review;

import com.vaadin.flow.component.html.Span;

/** Wrong: a screen's component outside the screens. */
record Shown(Span span) {}
