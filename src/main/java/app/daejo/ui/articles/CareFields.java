package app.daejo.ui.articles;

import app.daejo.account.PersonId;
import app.daejo.listing.Assignment;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Whose an article is to be, and by which day and time, in the reader's own way of writing them. */
public final class CareFields extends Div {

    private final Choice<Optional<PersonId>> assignee;
    private final Input day;
    private final Input time;

    /**
     * @param id beginning of the fields' ids, unique on the page
     * @param candidates with their names
     * @param zone what the desk's clock is called
     * @param dated whether the person may set a date
     */
    public CareFields(String id, Map<PersonId, String> candidates, Assignment now, String zone, boolean dated) {
        addClassName("care-fields");
        var people = new LinkedHashMap<Optional<PersonId>, String>();
        people.put(Optional.empty(), getTranslation("articles.nobody"));
        candidates.forEach((person, name) -> people.put(Optional.of(person), name));
        assignee = new Choice<>(
                id + "-editor", getTranslation("articles.editor"), people, Optional.ofNullable(now.assignee()));
        var dueOn = now.dueOn();
        var dueAt = now.dueAt();
        day = input("date", id + "-day", dueOn == null ? "" : dueOn.toString());
        time = input("time", id + "-time", dueAt == null ? "" : dueAt.toString());
        var zoned = new Span(getTranslation("articles.assign.zone", zone));
        zoned.addClassName("hint");
        zoned.setId(id + "-zone");
        time.getElement().setAttribute("aria-describedby", id + "-zone");
        add(assignee);
        if (!dated) {
            return;
        }
        add(
                labelled(day, getTranslation("articles.assign.day")),
                labelled(time, getTranslation("articles.assign.time")),
                zoned);
    }

    /** What was chosen; empty where a time has no day, or a date is none. */
    public Optional<Assignment> value() {
        try {
            var dueOn = day.getValue().isBlank() ? null : LocalDate.parse(day.getValue());
            var dueAt = time.getValue().isBlank() ? null : LocalTime.parse(time.getValue());
            return dueAt != null && dueOn == null
                    ? Optional.empty()
                    : Optional.of(Assignment.of(assignee.value().orElse(null), dueOn, dueAt));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Enter in a field does this; in the choice of a person it opens the choice. */
    public void onEnter(Runnable then) {
        Shortcuts.addShortcutListener(this, then::run, Key.ENTER).listenOn(day, time);
    }

    void focus() {
        assignee.focus();
    }

    private static Input input(String type, String id, String value) {
        var input = new Input(ValueChangeMode.ON_CHANGE);
        input.setType(type);
        input.setId(id);
        input.setValue(value);
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
