package app.daejo.ui.workbench;

import app.daejo.account.PersonId;
import app.daejo.account.Role;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.review.IssueId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Beside the galley, one of five: the evidence for the row the person rests on, its history, what was said about it, the names of the
 * article, what was dismissed in it.
 */
final class ReviewPanels extends Aside {

    private final WorkbenchServices services;
    private final ArticleId article;
    private final EvidencePanel evidence;
    private final HistoryPanel history;
    private final NamesPanel ledger;
    private final DismissedPanel dismissed;
    private final Words words;
    private final Div toDismissed = new Div();
    private final Talk talk;
    private final Map<Component, KeyButton> choices = new LinkedHashMap<>();
    private @Nullable UnitId active;
    private @Nullable IssueId issue;

    /**
     * @param names what a person is called
     * @param talk fills the panel of conversations
     * @param goTo where a row in the list of names leads
     */
    ReviewPanels(
            WorkbenchServices services,
            ArticleId article,
            Words words,
            Function<PersonId, String> names,
            Talk talk,
            Consumer<UnitId> goTo) {
        this.services = services;
        this.article = article;
        var me = services.currentPerson().require();
        evidence = new EvidencePanel(words, names, me.may(Role.EDITOR), me.may(Role.CHIEF));
        history = new HistoryPanel(words, names, me.may(Role.CHIEF));
        ledger = new NamesPanel(words, goTo);
        dismissed = new DismissedPanel(article, words, names, me, goTo);
        dismissed.setVisible(false);
        toDismissed.addClassName("panel-more");
        this.words = words;
        this.talk = talk;
        choices.put(evidence, KeyButton.quiet(words.say("key.panel.evidence"), "panel.evidence", "Space"));
        choices.put(history, KeyButton.quiet(words.say("key.panel.history"), "panel.history", "H"));
        choices.put(ledger, KeyButton.quiet(words.say("panel.names"), "panel.names", "L"));
        choices.put(talk.panel(), KeyButton.quiet(words.say("panel.comments"), "panel.comments", "⇧M"));
        add(choice(words), evidence, toDismissed, history, ledger, talk.panel(), dismissed);
        show(evidence);
        addClassName("desk-panel");
        getElement().setAttribute("aria-label", words.say("panel.title")).setAttribute("tabindex", "0");
    }

    private Nav choice(Words words) {
        var choice = new Nav(choices.values().toArray(Component[]::new));
        choice.addClassName("panel-choice");
        choice.getElement().setAttribute("aria-label", words.say("panel.choice"));
        return choice;
    }

    @Nullable
    UnitId active() {
        return active;
    }

    /** The person is on a row whose panel is about to be shown. */
    void restSoon(UnitId unit) {
        if (!unit.equals(active)) {
            active = unit;
            issue = null;
        }
    }

    /** The person rests on a row, and on an issue in it if there is one. */
    void rest(UnitId unit, @Nullable IssueId chosen) {
        active = unit;
        issue = chosen;
        var row = services.reviews().row(unit);
        if (row.isEmpty()) {
            evidence.showNothing();
            return;
        }
        evidence.show(row.get(), chosen);
        if (talk.panel().isVisible()) {
            talk.show(unit, row.get().position() + 1);
        }
        if (history.isVisible()) {
            history.show(
                    row.get().position() + 1,
                    services.history().wordings(unit),
                    services.history().decisions(unit),
                    services.history().sourceAdded(article));
        }
    }

    /** Rows have changed. */
    void renew(Collection<UnitId> units) {
        if (active != null && units.contains(active)) {
            rest(active, issue);
        }
        if (ledger.isVisible()) {
            ledger.show(services.reviews().names(article));
        }
        if (dismissed.isVisible()) {
            dismissed.show(services.dismissals().ofArticle(article));
        }
    }

    /** @param panel as the browser names it; one that it has closed is none of these, and there is nothing to fill */
    void open(String panel) {
        switch (panel) {
            case "history" -> show(history);
            case "evidence" -> show(evidence);
            case "comments" -> show(talk.panel());
            case "names" -> {
                show(ledger);
                ledger.show(services.reviews().names(article));
            }
            case "dismissed" -> {
                show(dismissed);
                dismissed.show(services.dismissals().ofArticle(article));
            }
            default -> {
                return;
            }
        }
        if (active != null) {
            rest(active, issue);
        }
    }

    /** The way from the issues to those that are none, if there are any. */
    void showDismissed(int count) {
        toDismissed.removeAll();
        if (count > 0) {
            toDismissed.add(KeyButton.quiet(words.say("panel.toDismissed", count), "panel.dismissed", "D"));
        }
    }

    private void show(Component panel) {
        dismissed.setVisible(panel == dismissed);
        toDismissed.setVisible(panel == evidence);
        choices.forEach((one, button) -> {
            one.setVisible(one == panel);
            button.getElement().setAttribute("aria-pressed", Boolean.toString(one == panel));
        });
    }
}
