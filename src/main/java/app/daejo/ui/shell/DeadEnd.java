package app.daejo.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** What stands where a screen should: why it is not there, and the way on. */
final class DeadEnd extends Main {

    DeadEnd(String title, String why, String onwards) {
        addClassName("page");
        var back = new Anchor("", onwards);
        back.addClassName("main-button");
        var section = new Section(new H1(title), new Paragraph(why), back);
        section.addClassNames("empty", "dead-end");
        add(section);
    }
}
