package app.daejo.ui.articles;

import app.daejo.account.PersonId;
import app.daejo.listing.Assignment;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Says whose an article is and by when; what was chosen stays until it is taken, or the form is left. */
final class AssignForm extends Div {

    private final CareFields fields;
    private final Paragraph said = new Paragraph();

    /**
     * @param candidates with their names
     * @param onSave is told what was chosen
     */
    AssignForm(
            String title,
            Map<PersonId, String> candidates,
            Assignment now,
            String zone,
            Consumer<Assignment> onSave,
            Runnable onCancel) {
        addClassName("assign-form");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("articles.assign.of", title));
        fields = new CareFields("assign", candidates, now, zone, true);
        var save = new NativeButton(getTranslation("articles.assign.save"), click -> save(onSave));
        save.addClassName("main-button");
        var cancel = new NativeButton(getTranslation("articles.cancel"), click -> onCancel.run());
        cancel.addClassName("quiet-button");
        var buttons = new Div(save, cancel);
        buttons.addClassName("form-buttons");
        said.addClassName("assign-said");
        said.getElement().setAttribute("role", "alert");
        add(fields, buttons, said);
        Shortcuts.addShortcutListener(this, onCancel::run, Key.ESCAPE).listenOn(this);
        fields.onEnter(() -> save(onSave));
    }

    void focus() {
        fields.focus();
    }

    /** Says why it was not taken. */
    void refuse(String why) {
        said.setText(why);
    }

    private void save(Consumer<Assignment> onSave) {
        Optional<Assignment> chosen = fields.value();
        if (chosen.isEmpty()) {
            refuse(getTranslation("articles.assign.no-date"));
        } else {
            onSave.accept(chosen.get());
        }
    }
}
