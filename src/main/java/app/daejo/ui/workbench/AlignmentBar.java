package app.daejo.ui.workbench;

import com.vaadin.flow.component.html.Div;

/** What can be done to the pairing of the active row, each with its key. */
final class AlignmentBar extends Div {

    /** @param pairs whether there is Korean to pair the English with; else rows can but be cut, joined and struck out */
    AlignmentBar(Words words, boolean pairs) {
        addClassName("alignment-bar");
        getElement().setAttribute("role", "toolbar").setAttribute("aria-label", words.say("align.title"));
        if (pairs) {
            add(
                    KeyButton.main(words.say("align.confirm"), "align.confirmAndNext", "↵"),
                    KeyButton.quiet(words.say("align.doubt"), "align.doubt", "R"),
                    KeyButton.quiet(words.say("align.up"), "align.moveUp", "U"),
                    KeyButton.quiet(words.say("align.down"), "align.moveDown", "D"),
                    KeyButton.quiet(words.say("align.runUp"), "align.runUp", "⇧U"),
                    KeyButton.quiet(words.say("align.runDown"), "align.runDown", "⇧D"));
        }
        add(
                KeyButton.quiet(words.say("align.split"), "align.split", "S"),
                KeyButton.quiet(words.say("align.join"), "align.join", "M"));
        if (pairs) {
            add(KeyButton.quiet(words.say("align.link"), "align.link", "L"));
        }
        add(KeyButton.quiet(words.say("align.strike"), "row.strike", "X"));
        if (pairs) {
            add(KeyButton.quiet(words.say("align.doubtful"), "align.nextDoubtful", "N"));
        }
    }
}
