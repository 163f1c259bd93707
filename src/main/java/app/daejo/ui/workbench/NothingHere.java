package app.daejo.ui.workbench;

import app.daejo.listing.NextArticle;
import app.daejo.review.RowFilter;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;

/** What stands in place of the rows when none fits the filter: the way to all of them, and to the next article. */
final class NothingHere extends Section {

    private final Words words;
    private final H2 heading = new H2();
    private final Paragraph after = new Paragraph();

    /** @param onAll shows all rows again */
    NothingHere(Words words, Runnable onAll) {
        this.words = words;
        addClassNames("empty", "desk-nothing");
        var all = new NativeButton(words.say("nothing.all"), click -> onAll.run());
        all.addClassName("quiet-button");
        add(heading, after, new Div(all));
        after.setVisible(false);
        setVisible(false);
    }

    void show(RowFilter filter, boolean nothing) {
        setVisible(nothing);
        heading.setText(nothing ? words.say("nothing." + filter) : "");
    }

    void show(Optional<NextArticle> next) {
        after.removeAll();
        after.setVisible(next.isPresent());
        next.ifPresent(article -> {
            after.add(words.say("nothing.next") + " ");
            after.add(new Anchor("articles/" + article.id(), article.title()));
        });
    }
}
