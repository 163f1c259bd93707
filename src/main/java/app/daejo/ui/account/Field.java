package app.daejo.ui.account;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A labelled line of input with a hint below it and, when it was not taken, the reason. */
final class Field extends Div {

    private final Input input = new Input();
    private final Span hint = new Span();
    private final Span error = new Span();

    /**
     * @param id of the input, unique on the page
     * @param autocomplete what a browser or password manager may fill in, in the words of the HTML standard
     */
    Field(String id, String label, String autocomplete) {
        addClassName("field");
        input.setId(id);
        input.getElement().setAttribute("autocomplete", autocomplete);
        input.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        hint.addClassName("field-hint");
        hint.setId(id + "-hint");
        hint.setVisible(false);
        error.addClassName("field-error");
        error.setId(id + "-error");
        error.setVisible(false);
        var name = new NativeLabel(label);
        name.setFor(id);
        add(name, input, hint, error);
    }

    Field password() {
        input.setType("password");
        return this;
    }

    Field hint(String text) {
        hint.setText(text);
        hint.setVisible(true);
        describe();
        return this;
    }

    String value() {
        return input.getValue();
    }

    void clear() {
        input.clear();
    }

    /** @param reason empty if it is taken */
    void refuse(String reason) {
        error.setText(reason);
        error.setVisible(!reason.isEmpty());
        input.getElement().setAttribute("aria-invalid", Boolean.toString(!reason.isEmpty()));
        describe();
    }

    boolean isRefused() {
        return error.isVisible();
    }

    void focus() {
        input.focus();
    }

    private void describe() {
        var ids = (hint.isVisible() ? hint.getId().orElse("") : "")
                + (error.isVisible() ? " " + error.getId().orElse("") : "");
        input.getElement().setAttribute("aria-describedby", ids.strip());
    }
}
