package app.daejo.ui.export;

import app.daejo.release.Move;
import app.daejo.release.MoveOutcome;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Set;

/** What a person can say to a step of an article: a note, and where it was published. */
final class MoveFields extends Div {

    private final Input note = input("move-note", "text");
    private final Input address = input("move-address", "url");

    /** @param moves what the person may do now */
    MoveFields(Set<Move> moves) {
        addClassName("standing-fields");
        if (moves.contains(Move.PUBLISH)) {
            add(labelled(address, getTranslation("export.move.address")));
        }
        if (!moves.isEmpty()) {
            add(labelled(
                    note,
                    getTranslation(moves.contains(Move.RETURN) ? "export.move.note.return" : "export.move.note")));
        }
    }

    String note() {
        return note.getValue();
    }

    String address() {
        return address.getValue();
    }

    /** Takes over what was written into other fields. */
    void take(MoveFields others) {
        note.setValue(others.note());
        address.setValue(others.address());
    }

    /** Goes where what was refused can be put right. */
    void point(MoveOutcome.Refusal why) {
        switch (why) {
            case REASON_MISSING, TEXT_TOO_LONG, TEXT_NOT_STORABLE -> note.focus();
            case ADDRESS_WRONG -> address.focus();
            default -> {}
        }
    }

    private static Input input(String id, String type) {
        var input = new Input(ValueChangeMode.EAGER);
        input.setId(id);
        input.setType(type);
        input.getElement().setAttribute("autocomplete", "off");
        return input;
    }

    private static Div labelled(Input input, String words) {
        var label = new NativeLabel(words);
        label.setFor(input);
        var field = new Div(label, input);
        field.addClassName("labelled");
        return field;
    }
}
