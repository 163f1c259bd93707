package app.daejo.ui.workbench;

import com.vaadin.flow.component.html.Paragraph;

/** Says once, in place of the Korean of every row, that there is none, and what that means on this screen. */
final class EnglishAloneNotice extends Paragraph {

    /** @param screen {@code review} or {@code alignment} */
    EnglishAloneNotice(Words words, String screen) {
        super(words.say("alone." + screen));
        addClassName("desk-notice");
    }
}
