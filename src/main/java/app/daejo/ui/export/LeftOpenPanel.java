package app.daejo.ui.export;

import app.daejo.article.ArticleId;
import app.daejo.release.LeftOpen;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** What is still open when an article is about to be handed over, each kind leading to its rows, and the way on all the same. */
final class LeftOpenPanel extends Div {

    private final Anchor undecided;
    private final Anchor withIssues;
    private final Anchor neverRead;

    /** @param onBack nothing is to be handed over for now */
    LeftOpenPanel(ArticleId article, Runnable onAllTheSame, Runnable onBack) {
        undecided = link(article, "unread");
        withIssues = link(article, "open");
        neverRead = link(article, "never_read");
        var asked = new Paragraph(getTranslation("export.left"));
        asked.setId("left-open");
        var go = new NativeButton(getTranslation("export.left.handOver"), click -> onAllTheSame.run());
        go.addClassName("main-button");
        var back = new NativeButton(getTranslation("export.left.back"), click -> onBack.run());
        back.addClassName("quiet-button");
        var buttons = new Div(go, back);
        buttons.addClassName("standing-moves");
        addClassName("left-open");
        // Nothing is handed over by the key that asked for it, pressed twice.
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", "left-open")
                .setAttribute("tabindex", "-1");
        getElement()
                .addEventListener("keydown", event -> onBack.run())
                .setFilter("event.key === 'Escape'")
                .stopPropagation();
        add(
                asked,
                new UnorderedList(new ListItem(undecided), new ListItem(withIssues), new ListItem(neverRead)),
                buttons);
        setVisible(false);
    }

    private static Anchor link(ArticleId article, String filter) {
        return new Anchor("articles/" + article + "?show=" + filter, "");
    }

    /** Says what is open now, in place: whoever is among the links stays there. */
    void show(LeftOpen left) {
        say(undecided, "export.left.undecided", left.undecided());
        say(withIssues, "export.left.withIssues", left.withIssues());
        say(neverRead, "export.left.neverRead", left.neverRead());
    }

    private void say(Anchor link, String key, int count) {
        link.setText(getTranslation(key, count));
        link.getParent().ifPresent(item -> item.setVisible(count > 0));
    }

    void focus() {
        getElement().callJsFunction("focus");
    }
}
