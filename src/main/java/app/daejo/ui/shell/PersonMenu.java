package app.daejo.ui.shell;

import app.daejo.account.CurrentPerson;
import app.daejo.account.OwnPassword;
import app.daejo.account.Role;
import app.daejo.ui.account.PasswordDialog;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * What is about the person alone: language, theme, password, the way out; for an editor what the desk dismissed, for an administrator the
 * people.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PersonMenu extends Composite<NativeDetails> {

    PersonMenu(
            CurrentPerson person,
            OwnPassword password,
            LanguageSwitch languages,
            Themes themes,
            AuthenticationContext authentication) {
        var theme = new NativeButton(getTranslation("shell.frame.theme"), click -> themes.change());
        theme.addClassName("quiet-button");
        var change = new NativeButton(
                getTranslation("account.password.change"), click -> new PasswordDialog(password).open());
        change.addClassName("quiet-button");
        var out = new NativeButton(getTranslation("shell.frame.signOut"), click -> authentication.logout());
        out.addClassName("quiet-button");
        var choices = new Div(languages, theme, change, out);
        choices.addClassName("person-choices");
        if (person.find().filter(me -> me.may(Role.EDITOR)).isPresent()) {
            choices.addComponentAsFirst(new Anchor("dismissals", getTranslation("shell.frame.dismissals")));
        }
        if (person.find().filter(me -> me.may(Role.ADMINISTRATOR)).isPresent()) {
            choices.addComponentAsFirst(new Anchor("people", getTranslation("shell.frame.people")));
        }
        getContent()
                .setSummary(new Span(person.find().map(me -> me.displayName()).orElse("")));
        getContent().setContent(choices);
        getContent().addClassName("person-menu");
    }
}
