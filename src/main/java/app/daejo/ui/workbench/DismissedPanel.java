package app.daejo.ui.workbench;

import app.daejo.account.Person;
import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.review.ListedDismissal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Beside the galley: what the checks are not to say in the article, and the way to let them. */
final class DismissedPanel extends Div {

    private final ArticleId article;
    private final Words words;
    private final Function<PersonId, String> names;
    private final Person me;
    private final Consumer<UnitId> goTo;
    private final Folds folds;
    private @Nullable List<ListedDismissal> shown;

    DismissedPanel(ArticleId article, Words words, Function<PersonId, String> names, Person me, Consumer<UnitId> goTo) {
        this.article = article;
        this.words = words;
        this.names = names;
        this.me = me;
        this.goTo = goTo;
        this.folds = new Folds(words);
    }

    void show(List<ListedDismissal> dismissals) {
        if (dismissals.equals(shown)) {
            // Whoever is in the list with the keys stays where they are.
            return;
        }
        shown = dismissals;
        removeAll();
        add(new H2(words.say("dismissed.title")));
        var lead = quiet(words.say(dismissals.isEmpty() ? "dismissed.none" : "dismissed.lead", dismissals.size()));
        lead.addClassName("dismissed-lead");
        add(lead);
        dismissals.forEach(one -> add(new DismissalCard(words, names, folds, "h3", one, place(one), act(one))));
        add(new Anchor("dismissals", words.say("dismissed.ofDesk")));
    }

    private @Nullable Component place(ListedDismissal listed) {
        var place = listed.place();
        if (place == null) {
            return null;
        }
        // What is said for the whole desk may have been said elsewhere.
        if (!place.article().equals(article)) {
            return DismissalCard.way(words, place);
        }
        var button = new NativeButton(words.say("panel.row", place.position() + 1), click -> goTo.accept(place.unit()));
        button.addClassName("ledger-place");
        return button;
    }

    private Component act(ListedDismissal listed) {
        var dismissed = listed.dismissed();
        if (!me.may(dismissed.scope().needed())) {
            return quiet(words.say("dismissed.may." + dismissed.scope().needed()));
        }
        var button = KeyButton.quiet(words.say("dismissed.takeBack"), "dismissal.takeBack", "");
        button.getElement()
                .setAttribute("data-dismissal", Long.toString(dismissed.id()))
                .setAttribute("aria-label", words.say("dismissed.takeBackOf", DismissalCard.name(words, dismissed)));
        return button;
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("evidence-none");
        return paragraph;
    }
}
