package app.daejo.ui.intake;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says that a text is being paired, for as long as that takes. */
final class PairingProgress extends Div {

    private final Span words = new Span();
    private final Bar bar = new Bar();

    /** The browser's own, which does not say how far it is. */
    @Tag("progress")
    private static final class Bar extends Component {}

    PairingProgress() {
        addClassName("pairing-progress");
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("intake.later.title"));
        bar.setVisible(false);
        add(bar, words);
        setVisible(false);
    }

    void show(boolean busy) {
        setVisible(busy);
        bar.setVisible(busy);
        words.setText(busy ? getTranslation("intake.later.working") : "");
    }
}
