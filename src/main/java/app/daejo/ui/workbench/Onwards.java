package app.daejo.ui.workbench;

import app.daejo.article.ArticleId;
import app.daejo.listing.NextArticle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** Where to go when nothing is left to do here: on with this article, and to the next one. */
final class Onwards extends Div {

    private final Words words;
    private final Anchor out;
    private final Anchor next = new Anchor();

    Onwards(Words words, ArticleId article) {
        this.words = words;
        addClassName("desk-onwards");
        out = way("export/" + article, words.say("onwards.out"), "release.open", "X");
        next.addClassName("quiet-button");
        next.getElement().setAttribute("data-screen", "next");
        add(out, next);
        show(false, Optional.empty());
    }

    /** @param decided whether nothing in the article is left to decide */
    void show(boolean decided, Optional<NextArticle> after) {
        out.setVisible(decided);
        next.setVisible(after.isPresent());
        after.ifPresent(article -> {
            next.setHref("articles/" + article.id());
            next.setText(words.say("onwards.next"));
            next.setTitle(article.title());
            next.getElement().appendChild(KeyCap.of("article.next", "⇧X"));
        });
    }

    private static Anchor way(String address, String text, String command, String key) {
        var way = new Anchor(address, text);
        way.addClassName("main-button");
        way.getElement().appendChild(KeyCap.of(command, key));
        return way;
    }
}
