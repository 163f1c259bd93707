package app.daejo.ui.account;

import app.daejo.account.AccountProblem;
import app.daejo.account.Desk;
import app.daejo.account.NewAccount;
import app.daejo.account.SetUp;
import app.daejo.account.SetUpOutcome;
import app.daejo.account.SignInByTicket;
import app.daejo.ui.shell.LanguageSwitch;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first set-up: names the desk and makes its first administrator. Opened by the console's one-time link alone. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
@StyleSheet("context://styles/account.css")
class SetUpView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient SetUp setUp;
    private final Sheet sheet;

    private final Field deskName = new Field("desk-name", getTranslation("account.desk-name"), "organization")
            .hint(getTranslation("account.desk-name.hint"));
    private final Field displayName = new Field("display-name", getTranslation("account.display-name"), "name")
            .hint(getTranslation("account.display-name.hint"));
    private final Field signInName = new Field("sign-in-name", getTranslation("account.sign-in-name"), "username")
            .hint(getTranslation("account.sign-in-name.hint"));
    private final Field password = new Field("new-password", getTranslation("account.password"), "new-password")
            .password()
            .hint(getTranslation("account.password.hint"));
    private final Field again =
            new Field("password-again", getTranslation("account.password-again"), "new-password").password();
    private final Input fourEyes = new Input();

    private String token = "";

    SetUpView(SetUp setUp, LanguageSwitch languages) {
        this.setUp = setUp;
        sheet = new Sheet(languages);
        add(sheet);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String token) {
        this.token = token == null ? "" : token;
        if (setUp.accepts(this.token)) {
            showForm();
        } else {
            showRefusal();
        }
    }

    private void showForm() {
        fourEyes.setType("checkbox");
        fourEyes.setId("four-eyes");
        fourEyes.getElement().setAttribute("aria-describedby", "four-eyes-hint");
        fourEyes.getElement().addPropertyChangeListener("checked", "change", change -> {});
        var fourEyesLabel = new NativeLabel(getTranslation("account.four-eyes"));
        fourEyesLabel.setFor("four-eyes");
        var fourEyesHint = new Span(getTranslation("account.four-eyes.hint"));
        fourEyesHint.setId("four-eyes-hint");
        fourEyesHint.addClassName("field-hint");
        var check = new Div(fourEyes, new Div(fourEyesLabel, fourEyesHint));
        check.addClassName("check");

        var begin = new NativeButton(getTranslation("account.set-up.go"));
        begin.getElement().setAttribute("type", "submit");
        begin.addClassName("gate-go");
        // A real form: Enter submits it, but not the Enter that ends the composing of a Hangul syllable.
        var form = new Form(deskName, displayName, signInName, password, again, check, begin);
        form.onSubmit(this::complete);
        sheet.head(getTranslation("account.set-up.title"), getTranslation("account.set-up.introduction"))
                .put(form);
        deskName.focus();
    }

    private void showRefusal() {
        sheet.head(
                getTranslation("account.set-up.refused"),
                getTranslation(setUp.isNeeded() ? "account.set-up.refused.how" : "account.set-up.done"));
    }

    private void complete() {
        fields().forEach(field -> field.refuse(""));
        if (!password.value().equals(again.value())) {
            again.refuse(getTranslation("account.problem.passwords-differ"));
            again.focus();
            return;
        }
        var desk = new Desk(deskName.value(), fourEyes.getElement().getProperty("checked", false));
        var administrator = new NewAccount(displayName.value(), signInName.value(), password.value());
        switch (setUp.complete(token, desk, administrator)) {
            case SetUpOutcome.Done(var person) -> {
                VaadinSession.getCurrent().getSession().setAttribute(SignInByTicket.ATTRIBUTE, person.id());
                getUI().ifPresent(ui -> ui.getPage().setLocation(SetUpComplete.PATH.substring(1)));
            }
            case SetUpOutcome.Refused(var problems) -> show(problems);
            case SetUpOutcome.TokenRefused() -> showRefusal();
        }
    }

    private void show(Set<AccountProblem> problems) {
        for (var problem : problems) {
            fieldOf(problem).refuse(Problems.text(problem, this::getTranslation));
        }
        fields().stream().filter(Field::isRefused).findFirst().ifPresent(Field::focus);
    }

    private List<Field> fields() {
        return List.of(deskName, displayName, signInName, password, again);
    }

    private Field fieldOf(AccountProblem problem) {
        return switch (problem) {
            case DESK_NAME_MISSING, DESK_NAME_TOO_LONG -> deskName;
            case DISPLAY_NAME_MISSING, DISPLAY_NAME_TOO_LONG -> displayName;
            case SIGN_IN_NAME_MISSING, SIGN_IN_NAME_UNUSABLE, SIGN_IN_NAME_TAKEN, LAST_ADMINISTRATOR -> signInName;
            case PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_COMMON, PASSWORD_IS_NAME, PASSWORD_WRONG -> password;
        };
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.set-up.page");
    }
}
