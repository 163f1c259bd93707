package app.daejo.ui.account;

import app.daejo.account.AccountOutcome;
import app.daejo.account.AccountProblem;
import app.daejo.account.OwnPassword;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;

/** Asks for the present password and for another; what was not taken is said beside its field. */
public final class PasswordDialog extends Dialog {

    private final transient OwnPassword password;
    private final Field present =
            new Field("present-password", getTranslation("account.password.present"), "current-password").password();
    private final Field wanted = new Field("wanted-password", getTranslation("account.password.wanted"), "new-password")
            .password()
            .hint(getTranslation("account.password.hint"));
    private final Field again =
            new Field("wanted-again", getTranslation("account.password-again"), "new-password").password();

    public PasswordDialog(OwnPassword password) {
        this.password = password;
        setHeaderTitle(getTranslation("account.password.change"));
        var go = new NativeButton(getTranslation("account.password.go"));
        go.getElement().setAttribute("type", "submit");
        go.addClassName("main-button");
        var leave = new NativeButton(getTranslation("account.password.leave"), click -> close());
        leave.getElement().setAttribute("type", "button");
        leave.addClassName("quiet-button");
        var buttons = new Div(leave, go);
        buttons.addClassName("form-buttons");
        var form = new Form(present, wanted, again, new Paragraph(getTranslation("account.password.others")), buttons);
        form.removeClassName("gate-form");
        form.addClassName("password-form");
        form.onSubmit(this::submit);
        add(form);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                present.focus();
            }
        });
    }

    private void submit() {
        var fields = List.of(present, wanted, again);
        fields.forEach(field -> field.refuse(""));
        if (!wanted.value().equals(again.value())) {
            again.refuse(getTranslation("account.problem.passwords-differ"));
            again.focus();
            return;
        }
        switch (password.change(present.value(), wanted.value())) {
            case AccountOutcome.Done done -> {
                close();
                Notification.show(getTranslation("account.password.changed"));
            }
            case AccountOutcome.Refused(var problems) -> {
                for (var problem : problems) {
                    (problem == AccountProblem.PASSWORD_WRONG ? present : wanted)
                            .refuse(Problems.text(problem, this::getTranslation));
                }
                fields.stream().filter(Field::isRefused).findFirst().ifPresent(Field::focus);
            }
            case AccountOutcome.Unknown unknown -> present.refuse(getTranslation("account.people.unknown"));
        }
    }
}
