package app.daejo.ui.workbench;

import app.daejo.article.Article;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;

/** What the article is called; it leads to what came in, where that can be corrected. */
final class DeskTitle extends H1 {

    DeskTitle(Words words, Article article) {
        var about = new Anchor("articles/" + article.id() + "/intake", article.title());
        about.setTitle(words.say("about.open"));
        add(about);
        addClassName("desk-title");
        getElement().setAttribute("lang", article.targetTitle().isBlank() ? "ko" : "en");
    }
}
