package app.daejo.ui.workbench;

import com.vaadin.flow.component.html.Div;

/** What can be done to the pairing of the active row, each with its key. */
final class AlignmentBar extends Div {

    AlignmentBar(Words words) {
        addClassName("alignment-bar");
        getElement().setAttribute("role", "toolbar").setAttribute("aria-label", words.say("align.title"));
        add(
                KeyButton.main(words.say("align.confirm"), "align.confirmAndNext", "↵"),
                KeyButton.quiet(words.say("align.doubt"), "align.doubt", "R"),
                KeyButton.quiet(words.say("align.up"), "align.moveUp", "U"),
                KeyButton.quiet(words.say("align.down"), "align.moveDown", "D"),
                KeyButton.quiet(words.say("align.runUp"), "align.runUp", "⇧U"),
                KeyButton.quiet(words.say("align.runDown"), "align.runDown", "⇧D"),
                KeyButton.quiet(words.say("align.split"), "align.split", "S"),
                KeyButton.quiet(words.say("align.join"), "align.join", "M"),
                KeyButton.quiet(words.say("align.link"), "align.link", "L"),
                KeyButton.quiet(words.say("align.strike"), "row.strike", "X"),
                KeyButton.quiet(words.say("align.doubtful"), "align.nextDoubtful", "N"));
    }
}
