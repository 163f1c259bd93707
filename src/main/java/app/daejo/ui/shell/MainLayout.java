package app.daejo.ui.shell;

import app.daejo.account.Desk;
import app.daejo.account.Role;
import app.daejo.release.Release;
import app.daejo.review.ApprovalQueue;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The quiet frame around every screen: the desk's name, the ways to the articles and the approvals, and the person. */
@RolesAllowed("TRANSLATOR")
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final transient ApprovalQueue queue;
    private final transient Release release;
    private final Anchor articleList;
    private final Anchor approvals;
    private final MentionsLink mentions;
    private final Div content = new Div();

    MainLayout(FrameServices services, PersonMenu menu) {
        BrowserFiles.need(this, "shell");
        this.queue = services.queue();
        this.release = services.release();
        addClassName("shell");
        content.addClassName("shell-content");
        content.setId("content");

        var skip = new Anchor("#content", getTranslation("shell.frame.skip"));
        skip.addClassName("skip-link");
        var home = new Anchor("", services.settings().find().map(Desk::name).orElse("Daejo"));
        home.addClassName("shell-desk");
        articleList = new Anchor("", getTranslation("shell.frame.articles"));
        approvals = new Anchor("approvals", getTranslation("shell.frame.approvals"));
        approvals.setVisible(
                services.person().find().filter(me -> me.may(Role.CHIEF)).isPresent());
        mentions = new MentionsLink(services.mentions());
        var nav = new Nav(articleList, approvals, mentions);
        nav.addClassName("shell-nav");
        nav.setAriaLabel(getTranslation("shell.frame.nav"));

        var head = new Header(skip, home, nav, menu);
        head.addClassName("shell-head");
        add(head, content);
    }

    /** What Vaadin says of a lost connection it says in English, unless it is told otherwise. */
    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI()
                .getPage()
                .executeJs(
                        """
                        Object.assign(document.querySelector('vaadin-connection-indicator') ?? {},
                            {onlineText: $0, offlineText: $1, reconnectingText: $2})""",
                        getTranslation("shell.frame.online"),
                        getTranslation("shell.frame.offline"),
                        getTranslation("shell.frame.reconnecting"));
        sayChanges(event.getUI());
    }

    /** The words by which {@code base.css} has struck out and inserted text read aloud; most screen readers say nothing of either. */
    private void sayChanges(UI ui) {
        for (var edge : List.of("deleted", "deleted-end", "inserted", "inserted-end")) {
            ui.getPage()
                    .executeJs(
                            "document.documentElement.style.setProperty($0, JSON.stringify($1))",
                            "--said-" + edge,
                            " " + getTranslation("shell.frame.said." + edge) + " ");
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement screen) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(screen.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = event.getLocation().getPath();
        // By this the browser sees whether the screen belongs to the address.
        getElement().setAttribute("data-path", path);
        mark(articleList, path.isEmpty());
        mark(approvals, path.equals("approvals"));
        mark(mentions, path.equals("mentions"));
        mentions.renew();
        recount();
    }

    /** Shows anew how much waits for the desk. */
    public void recount() {
        if (approvals.isVisible()) {
            count(queue.length(), release.handedOverCount());
        }
    }

    private void count(int fixes, int articles) {
        int waiting = fixes + articles;
        approvals.setText(getTranslation("shell.frame.approvals"));
        if (waiting > 0) {
            var count = new Span(String.valueOf(waiting));
            count.addClassName("nav-count");
            count.setTitle(getTranslation("shell.frame.approvals.waiting", fixes, articles));
            approvals.add(count);
        }
    }

    private static void mark(Anchor link, boolean here) {
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
