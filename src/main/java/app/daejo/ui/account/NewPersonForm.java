package app.daejo.ui.account;

import app.daejo.account.AccountOutcome;
import app.daejo.account.AccountProblem;
import app.daejo.account.NewAccount;
import app.daejo.account.Role;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What an administrator fills in for a new colleague; what was not taken is said beside its field. */
final class NewPersonForm extends Composite<Section> {

    private final transient Function<Filled, AccountOutcome> create;
    private final Field displayName = new Field("new-display-name", getTranslation("account.people.name"), "off");
    private final Field signInName = new Field("new-sign-in-name", getTranslation("account.sign-in-name"), "off")
            .hint(getTranslation("account.sign-in-name.hint"));
    private final Field password = new Field(
                    "first-password", getTranslation("account.people.password"), "new-password")
            .password()
            .hint(getTranslation("account.people.password.hint"));
    private final Select<Role> role = new Select<>();

    /** An account as it was filled in. */
    record Filled(NewAccount account, Role role) {}

    NewPersonForm(Function<Filled, AccountOutcome> create) {
        this.create = create;
        role.setLabel(getTranslation("account.people.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(one -> getTranslation("account.role." + one));
        role.setValue(Role.TRANSLATOR);
        var go = new NativeButton(getTranslation("account.people.add"));
        go.getElement().setAttribute("type", "submit");
        go.addClassName("main-button");
        var form = new Form(displayName, signInName, password, role, go);
        form.onSubmit(this::submit);
        getContent().add(new H2(getTranslation("account.people.new")), form);
    }

    private void submit() {
        var fields = List.of(displayName, signInName, password);
        fields.forEach(field -> field.refuse(""));
        var account = new NewAccount(displayName.value(), signInName.value(), password.value());
        switch (create.apply(new Filled(account, role.getValue()))) {
            case AccountOutcome.Done done -> fields.forEach(Field::clear);
            case AccountOutcome.Refused(Set<AccountProblem> problems) -> {
                problems.forEach(problem -> fieldOf(problem).refuse(Problems.text(problem, this::getTranslation)));
                fields.stream().filter(Field::isRefused).findFirst().ifPresent(Field::focus);
            }
            case AccountOutcome.Unknown unknown -> throw new IllegalStateException("a new account is never unknown");
        }
    }

    private Field fieldOf(AccountProblem problem) {
        return switch (problem) {
            case DISPLAY_NAME_MISSING, DISPLAY_NAME_TOO_LONG, DESK_NAME_MISSING, DESK_NAME_TOO_LONG -> displayName;
            case SIGN_IN_NAME_MISSING, SIGN_IN_NAME_UNUSABLE, SIGN_IN_NAME_TAKEN, LAST_ADMINISTRATOR -> signInName;
            case PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_COMMON, PASSWORD_IS_NAME, PASSWORD_WRONG -> password;
        };
    }
}
