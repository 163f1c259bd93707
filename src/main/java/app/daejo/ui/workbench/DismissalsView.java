package app.daejo.ui.workbench;

import app.daejo.account.CurrentPerson;
import app.daejo.account.People;
import app.daejo.account.Role;
import app.daejo.review.Dismissals;
import app.daejo.review.Dismissed;
import app.daejo.review.ListedDismissal;
import app.daejo.review.Outcome;
import app.daejo.review.TakeBackDismissal;
import app.daejo.revision.CommandId;
import app.daejo.ui.shell.MainLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** What the checks are not to say on the whole desk: everybody sees it, the chief takes it back. */
@Route(value = "dismissals", layout = MainLayout.class)
@RolesAllowed("TRANSLATOR")
class DismissalsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Dismissals dismissals;
    private final transient Words words;
    private final transient Names names;
    private final transient Folds folds;
    private final boolean mayTakeBack;
    private final H1 heading = new H1();
    private final Paragraph said = new Paragraph();
    private final Div list = new Div();

    DismissalsView(Dismissals dismissals, People people, CurrentPerson person, I18NProvider texts) {
        this.dismissals = dismissals;
        words = Words.ofTheScreen(texts);
        names = new Names(people, words);
        folds = new Folds(words);
        mayTakeBack = person.require().may(Role.CHIEF);
        addClassNames("page", "dismissals");
        heading.setText(words.say("dismissed.desk.title"));
        heading.getElement().setAttribute("tabindex", "-1");
        said.getElement().setAttribute("role", "status");
        said.addClassName("people-said");
        var lead = new Paragraph(words.say(mayTakeBack ? "dismissed.desk.lead" : "dismissed.may.CHIEF"));
        lead.addClassName("evidence-none");
        add(heading, lead, said, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        list.removeAll();
        var all = dismissals.ofDesk();
        if (all.isEmpty()) {
            var empty =
                    new Div(new H2(words.say("dismissed.desk.none")), new Paragraph(words.say("dismissed.desk.why")));
            empty.addClassName("empty");
            list.add(empty);
        }
        all.forEach(
                one -> list.add(new DismissalCard(words, names, folds, "h2", one, place(one), act(one.dismissed()))));
    }

    private @Nullable Component place(ListedDismissal listed) {
        var place = listed.place();
        return place == null ? null : DismissalCard.way(words, place);
    }

    private Component act(Dismissed dismissed) {
        if (!mayTakeBack) {
            return new Div();
        }
        var name = DismissalCard.name(words, dismissed);
        var button = new NativeButton(words.say("dismissed.takeBack"), click -> takeBack(dismissed, name));
        button.addClassName("quiet-button");
        button.setAriaLabel(words.say("dismissed.takeBackOf", name));
        return button;
    }

    private void takeBack(Dismissed dismissed, String name) {
        var outcome = dismissals.takeBack(new TakeBackDismissal(CommandId.random(), dismissed.id(), null));
        said.setText(
                outcome instanceof Outcome.Refused refused
                        ? words.say("refusal." + refused.why())
                        : words.say("dismissed.desk.takenBack", name));
        show();
        // The button is gone; whoever works by keys goes on from the top of the list.
        heading.getElement().callJsFunction("focus");
    }

    @Override
    public String getPageTitle() {
        return words.say("dismissed.desk.title") + " · Daejo";
    }
}
