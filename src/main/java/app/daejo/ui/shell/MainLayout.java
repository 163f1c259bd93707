package app.daejo.ui.shell;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Desk;
import app.daejo.account.DeskSettings;
import app.daejo.account.Role;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;

/** The quiet frame around every screen: the desk's name, the way to the articles, language, theme, and the person. */
@RolesAllowed("TRANSLATOR")
@JsModule("context://components/shell.js")
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Anchor articles;
    private final Div content = new Div();

    MainLayout(
            DeskSettings settings,
            CurrentPerson person,
            LanguageSwitch languages,
            Themes themes,
            AuthenticationContext authentication) {
        addClassName("shell");
        content.addClassName("shell-content");
        content.setId("content");

        var skip = new Anchor("#content", getTranslation("shell.frame.skip"));
        skip.addClassName("skip-link");
        var home = new Anchor("", settings.find().map(Desk::name).orElse("Daejo"));
        home.addClassName("shell-desk");
        articles = new Anchor("", getTranslation("shell.frame.articles"));
        var nav = new Nav(articles);
        nav.addClassName("shell-nav");
        nav.setAriaLabel(getTranslation("shell.frame.articles"));

        var theme = new NativeButton(getTranslation("shell.frame.theme"), click -> themes.change());
        theme.addClassName("quiet-button");
        var out = new NativeButton(getTranslation("shell.frame.signOut"), click -> authentication.logout());
        out.addClassName("quiet-button");
        var choices = new Div(languages, theme, out);
        choices.addClassName("person-choices");
        if (person.find().filter(me -> me.may(Role.ADMINISTRATOR)).isPresent()) {
            choices.addComponentAsFirst(new Anchor("people", getTranslation("shell.frame.people")));
        }
        var menu = new NativeDetails(
                new Span(person.find().map(me -> me.displayName()).orElse("")), choices);
        menu.addClassName("person-menu");

        var head = new Header(skip, home, nav, menu);
        head.addClassName("shell-head");
        add(head, content);
    }

    @Override
    public void showRouterLayoutContent(HasElement screen) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(screen.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        boolean here = event.getLocation().getPath().isEmpty();
        if (here) {
            articles.getElement().setAttribute("aria-current", "page");
        } else {
            articles.getElement().removeAttribute("aria-current");
        }
    }
}
