package app.daejo.ui.workbench;

import app.daejo.article.Article;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.dom.Element;

/** The line above the galley: the article's title, what to show of it, and the ways to its other screens. */
final class WorkbenchHead extends Header {

    WorkbenchHead(Words words, Article article, FilterBar filters, boolean mayAlign) {
        addClassName("desk-head");
        var address = "articles/" + article.id();
        var aligning = way(
                address + "/alignment",
                words.say(article.hasSource() ? "align.open" : "align.open.alone"),
                "other",
                "G");
        aligning.addClassName("desk-aligning");
        aligning.setVisible(mayAlign);
        var proof = way(address + "/proof", words.say("proof.open"), "proof", "V");
        var export = new Anchor("export/" + article.id(), words.say("export"));
        export.addClassName("quiet-button");
        add(
                new DeskTitle(words, article),
                filters,
                KeyButton.quiet(words.say("find.open"), "find.open", "/"),
                aligning,
                proof,
                export);
        if (!article.hasSource()) {
            add(new EnglishAloneNotice(words, "review"));
        }
    }

    /** A way that a key goes as well. */
    private static Anchor way(String address, String text, String screen, String key) {
        var way = new Anchor(address, text);
        way.addClassName("quiet-button");
        way.getElement().setAttribute("data-screen", screen);
        way.getElement().appendChild(new Element("kbd").setText(key));
        return way;
    }
}
