package app.daejo.ui.account;

import app.daejo.account.AccountOutcome;
import app.daejo.account.DeskSettings;
import app.daejo.account.People;
import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.ui.shell.MainLayout;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The people of the desk: who they are, what they may do, and whether approvals need four eyes. */
@Route(value = "people", layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://styles/account.css")
class PeopleView extends Main implements HasDynamicTitle {

    private final transient People people;
    private final transient DeskSettings desk;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph said = new Paragraph();

    PeopleView(People people, DeskSettings desk) {
        this.people = people;
        this.desk = desk;
        addClassName("people");
        said.getElement().setAttribute("role", "status");
        said.addClassName("people-said");
        list.addClassName("people-list");
        add(new H1(getTranslation("account.people.title")), said, list, new NewPersonForm(this::create), fourEyes());
        showPeople();
    }

    private void showPeople() {
        var disabled = people.disabled();
        list.removeAll();
        people.all().forEach(person -> list.add(item(person, disabled.contains(person.id()))));
    }

    private ListItem item(Person person, boolean disabled) {
        var name = new Span(person.displayName());
        name.addClassName("people-name");
        var signIn = new Span(person.signInName());
        signIn.addClassName("people-sign-in");
        var role = roles(person.displayName());
        role.setValue(person.role());
        role.setEnabled(!disabled);
        role.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell(people.changeRole(person.id(), change.getValue()));
            }
        });
        var end = new NativeButton(
                getTranslation(disabled ? "account.people.enable" : "account.people.disable"),
                click -> tell(disabled ? people.enable(person.id()) : people.disable(person.id())));
        end.addClassName("quiet-button");
        var item = new ListItem(name, signIn, role, end);
        item.setClassName("disabled", disabled);
        return item;
    }

    private Select<Role> roles(String whose) {
        var role = new Select<Role>();
        role.setItems(Role.values());
        role.setItemLabelGenerator(one -> getTranslation("account.role." + one));
        role.setAriaLabel(getTranslation("account.people.role-of", whose));
        return role;
    }

    private Section fourEyes() {
        var check =
                new Checkbox(getTranslation("account.four-eyes"), desk.desk().fourEyes());
        check.addValueChangeListener(change -> {
            desk.setFourEyes(change.getValue());
            said.setText(
                    getTranslation(change.getValue() ? "account.people.four-eyes.on" : "account.people.four-eyes.off"));
        });
        return new Section(
                new H2(getTranslation("account.people.approval")),
                check,
                new Paragraph(getTranslation("account.people.approval.why")));
    }

    private AccountOutcome create(NewPersonForm.Filled filled) {
        var outcome = people.create(filled.account(), filled.role());
        if (outcome instanceof AccountOutcome.Done) {
            tell(outcome);
        }
        return outcome;
    }

    private void tell(AccountOutcome outcome) {
        said.setText(
                switch (outcome) {
                    case AccountOutcome.Done(Person person) ->
                        getTranslation("account.people.saved", person.displayName());
                    case AccountOutcome.Refused(var problems) ->
                        Problems.text(problems.iterator().next(), this::getTranslation);
                    case AccountOutcome.Unknown() -> getTranslation("account.people.unknown");
                });
        showPeople();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.people.page");
    }
}
