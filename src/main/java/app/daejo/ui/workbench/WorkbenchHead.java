package app.daejo.ui.workbench;

import app.daejo.article.Article;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.dom.Element;

/** The line above the galley: the article's title, what to show of it, and the ways to its other screens. */
final class WorkbenchHead extends Header {

    WorkbenchHead(Words words, Article article, String title, FilterBar filters, boolean mayAlign) {
        addClassName("desk-head");
        var heading = new H1(title);
        heading.addClassName("desk-title");
        heading.getElement().setAttribute("lang", article.targetTitle().isBlank() ? "ko" : "en");
        var address = "articles/" + article.id();
        var aligning = way(address + "/alignment", words.say("align.open"), "other", "G");
        aligning.addClassName("desk-aligning");
        aligning.setVisible(mayAlign);
        var proof = way(address + "/proof", words.say("proof.open"), "proof", "V");
        var export = new Anchor("export/" + article.id(), words.say("export"));
        export.addClassName("quiet-button");
        add(heading, filters, KeyButton.quiet(words.say("find.open"), "find.open", "/"), aligning, proof, export);
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
