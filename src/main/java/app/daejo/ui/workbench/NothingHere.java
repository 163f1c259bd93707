package app.daejo.ui.workbench;

import app.daejo.review.RowFilter;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;

/** What stands in place of the rows when none fits the filter. */
final class NothingHere extends Section {

    private final Words words;
    private final H2 heading = new H2();

    /** @param onAll shows all rows again */
    NothingHere(Words words, Runnable onAll) {
        this.words = words;
        addClassNames("empty", "desk-nothing");
        var all = new NativeButton(words.say("nothing.all"), click -> onAll.run());
        all.addClassName("quiet-button");
        add(heading, all);
        setVisible(false);
    }

    void show(RowFilter filter, boolean nothing) {
        setVisible(nothing);
        heading.setText(nothing ? words.say("nothing." + filter) : "");
    }
}
