package app.daejo.ui.articles;

import app.daejo.account.PersonId;
import app.daejo.listing.Due;
import app.daejo.listing.ListOrder;
import app.daejo.listing.ListQuery;
import app.daejo.listing.ListQuery.Assigned;
import app.daejo.listing.Standing;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What the list is narrowed down to, and its order. On a phone it is folded up until somebody wants it. */
final class FilterBar extends Div {

    private static final int PAUSE_MS = 300;

    private final Choice<Optional<Standing>> standing;
    private final Choice<Assigned> assigned;
    private final Choice<Optional<Due>> due;
    private final Choice<ListOrder> order;
    private final Input title = new Input(ValueChangeMode.LAZY);
    private ListQuery query;

    /** @param onTyped is told while somebody types a title; {@code onChoice} is told everything else */
    FilterBar(
            ListQuery query, Map<PersonId, String> people, Consumer<ListQuery> onChoice, Consumer<ListQuery> onTyped) {
        this.query = query;
        addClassName("filter-bar");
        standing = new Choice<>(
                "filter-state",
                getTranslation("articles.filter.state"),
                any(Standing.values(), one -> "articles.state." + one),
                Optional.empty());
        var whose = new LinkedHashMap<Assigned, String>();
        whose.put(new Assigned.Any(), getTranslation("articles.filter.any"));
        whose.put(new Assigned.Nobody(), getTranslation("articles.nobody"));
        people.forEach((person, name) -> whose.put(new Assigned.To(person), name));
        assigned = new Choice<>("filter-editor", getTranslation("articles.editor"), whose, new Assigned.Any());
        due = new Choice<>(
                "filter-due",
                getTranslation("articles.filter.due"),
                any(Due.values(), one -> "articles.filter.due." + one),
                Optional.empty());
        var orders = new LinkedHashMap<ListOrder, String>();
        Arrays.stream(ListOrder.values()).forEach(one -> orders.put(one, getTranslation("articles.order." + one)));
        order = new Choice<>("filter-order", getTranslation("articles.order"), orders, ListOrder.NEWEST);
        standing.onChoice(chosen -> choose(onChoice, this.query.with(chosen.orElse(null))));
        assigned.onChoice(chosen -> choose(onChoice, this.query.with(chosen)));
        due.onChoice(chosen -> choose(onChoice, this.query.with(chosen.orElse(null))));
        order.onChoice(chosen -> choose(onChoice, this.query.with(chosen)));
        prepareTitle(onTyped);
        var label = new NativeLabel(getTranslation("articles.filter.title"));
        label.setFor(title);
        var typed = new Div(label, title);
        typed.addClassNames("labelled", "filter-title");
        var fields = new Div(typed, standing, assigned, due, order);
        fields.addClassName("filter-fields");
        fields.setId("filter-fields");
        add(toggle(fields), fields);
        show(query);
    }

    /** Shows a query that came from elsewhere, such as a view or the way back. */
    void show(ListQuery shown) {
        query = shown;
        standing.show(Optional.ofNullable(shown.standing()));
        assigned.show(shown.assigned());
        due.show(Optional.ofNullable(shown.due()));
        order.show(shown.order());
        if (!title.getValue().strip().equals(shown.title())) {
            title.setValue(shown.title());
        }
    }

    private void prepareTitle(Consumer<ListQuery> onTyped) {
        title.setId("filter-title");
        title.setType("text");
        title.setValueChangeTimeout(PAUSE_MS);
        title.getElement()
                .setAttribute("maxlength", Integer.toString(ListQuery.LONGEST_TITLE))
                .setAttribute("autocomplete", "off");
        title.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(onTyped, query.withTitle(change.getValue()));
            }
        });
    }

    private void choose(Consumer<ListQuery> told, ListQuery chosen) {
        query = chosen;
        told.accept(chosen);
    }

    private NativeButton toggle(Div fields) {
        var toggle = new NativeButton(getTranslation("articles.filter"));
        toggle.addClassNames("quiet-button", "filter-toggle");
        toggle.getElement().setAttribute("aria-expanded", "false").setAttribute("aria-controls", "filter-fields");
        toggle.addClickListener(click -> {
            boolean open = !fields.hasClassName("open");
            fields.setClassName("open", open);
            toggle.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        });
        return toggle;
    }

    private <E> Map<Optional<E>, String> any(E[] constants, Function<E, String> key) {
        var options = new LinkedHashMap<Optional<E>, String>();
        options.put(Optional.empty(), getTranslation("articles.filter.any"));
        Arrays.stream(constants).forEach(one -> options.put(Optional.of(one), getTranslation(key.apply(one))));
        return options;
    }
}
