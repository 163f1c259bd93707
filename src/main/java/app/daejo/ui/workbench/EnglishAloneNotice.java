package app.daejo.ui.workbench;

import app.daejo.article.ArticleId;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** Says once, in place of the Korean of every row, that there is none, and what that means on this screen. */
final class EnglishAloneNotice extends Paragraph {

    /**
     * @param screen {@code review} or {@code alignment}
     * @param mayAdd whether the person may add the Korean
     */
    EnglishAloneNotice(Words words, String screen, ArticleId article, boolean mayAdd) {
        add(new Text(words.say("alone." + screen)));
        addClassName("desk-notice");
        if (mayAdd) {
            add(new Text(" "), new Anchor("articles/" + article + "/korean", words.say("alone.add")));
        }
    }
}
