package app.daejo.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A form as the browser knows it. */
@Tag("form")
final class Form extends HtmlContainer {

    Form(Component... parts) {
        super(parts);
        addClassName("gate-form");
        getElement().setAttribute("novalidate", "");
    }

    /** Tells the server instead of sending the form. */
    void onSubmit(Runnable action) {
        getElement().addEventListener("submit", event -> action.run()).preventDefault();
    }
}
