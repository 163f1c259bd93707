package app.daejo.ui.intake;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** Says in one line that the two sides seem to be mixed up, and offers to set that right before anything is taken in. */
final class MixUpNotice extends Composite<Div> {

    private final Span words = new Span();
    private final NativeButton swap;

    MixUpNotice(Runnable onSwap) {
        swap = new NativeButton(getTranslation("intake.swap"), click -> onSwap.run());
        swap.addClassName("quiet-button");
        swap.getElement().appendChild(new Element("kbd").setText("Alt+S"));
        swap.addClickShortcut(Key.KEY_S, KeyModifier.ALT);
        getContent().addClassName("intake-mix-up");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(words, swap);
        showNothing();
    }

    /** Each side holds the other's language. */
    void showSwapped() {
        show("intake.swapped", true);
    }

    /** Both sides hold one and the same text. */
    void showSame() {
        show("intake.same", false);
    }

    void showNothing() {
        words.setText("");
        swap.setVisible(false);
        getContent().setClassName("said", false);
    }

    private void show(String key, boolean offersSwap) {
        words.setText(getTranslation(key));
        swap.setVisible(offersSwap);
        getContent().setClassName("said", true);
    }
}
