package app.daejo.ui.shell;

import app.daejo.account.Desk;
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
    private final MentionsLink mentions;
    private final Div content = new Div();

    MainLayout(FrameServices services, LanguageSwitch languages, Themes themes, AuthenticationContext authentication) {
        addClassName("shell");
        content.addClassName("shell-content");
        content.setId("content");

        var skip = new Anchor("#content", getTranslation("shell.frame.skip"));
        skip.addClassName("skip-link");
        var home = new Anchor("", services.settings().find().map(Desk::name).orElse("Daejo"));
        home.addClassName("shell-desk");
        articles = new Anchor("", getTranslation("shell.frame.articles"));
        mentions = new MentionsLink(services.mentions());
        var nav = new Nav(articles, mentions);
        nav.addClassName("shell-nav");
        nav.setAriaLabel(getTranslation("shell.frame.articles"));

        var person = services.person().find();
        var theme = new NativeButton(getTranslation("shell.frame.theme"), click -> themes.change());
        theme.addClassName("quiet-button");
        var out = new NativeButton(getTranslation("shell.frame.signOut"), click -> authentication.logout());
        out.addClassName("quiet-button");
        var choices = new Div(languages, theme, out);
        choices.addClassName("person-choices");
        if (person.filter(me -> me.may(Role.ADMINISTRATOR)).isPresent()) {
            choices.addComponentAsFirst(new Anchor("people", getTranslation("shell.frame.people")));
        }
        var menu = new NativeDetails(new Span(person.map(me -> me.displayName()).orElse("")), choices);
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
        var path = event.getLocation().getPath();
        mark(articles, path.isEmpty());
        mark(mentions, path.equals("mentions"));
        mentions.renew();
    }

    private static void mark(Anchor link, boolean here) {
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
