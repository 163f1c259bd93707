package app.daejo.ui.articles;

import app.daejo.listing.ListQuery;
import app.daejo.listing.ListView;
import app.daejo.listing.SavedView;
import app.daejo.listing.SavedViews;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The views of the list: those that everybody has, and those that the person keeps, which can be renamed and removed here. */
final class ViewBar extends Div {

    private final Acts acts;
    private final Nav links = new Nav();
    private final Div own = new Div();
    private final Paragraph said = new Paragraph();
    private ListQuery query = ListQuery.EVERYTHING;
    private List<SavedView> views = List.of();

    /** What can be done with a person's own views. */
    interface Acts {

        SavedViews.Outcome save(String name, ListQuery query);

        SavedViews.Outcome rename(SavedView view, String name);

        void remove(SavedView view);
    }

    ViewBar(Acts acts) {
        this.acts = acts;
        addClassName("view-bar");
        links.addClassName("views");
        links.setAriaLabel(getTranslation("articles.views"));
        own.addClassName("view-own");
        said.addClassName("view-said");
        said.getElement().setAttribute("role", "status");
        add(links, own, said);
    }

    /** @param anyAway whether there is something that was put away */
    void show(ListQuery shown, List<SavedView> mine, boolean anyAway) {
        query = shown;
        views = mine;
        links.removeAll();
        var current = current();
        for (var view : ListView.values()) {
            if (view != ListView.AWAY || anyAway || query.view() == ListView.AWAY) {
                link(
                        getTranslation("articles.view." + view),
                        ListQuery.of(view),
                        current == null && view == query.view());
            }
        }
        views.forEach(view -> link(view.name(), view.query(), view.equals(current)));
        offer();
    }

    private void link(String words, ListQuery to, boolean here) {
        var link = new RouterLink(words, ArticlesView.class);
        link.setQueryParameters(ListAddress.of(to).parameters());
        // Vaadin marks a link by its path, which is the same for all views.
        link.setHighlightCondition((one, event) -> false);
        link.addClassName("filter");
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        links.add(link);
    }

    private @Nullable SavedView current() {
        return views.stream()
                .filter(view -> view.query().equals(query))
                .findFirst()
                .orElse(null);
    }

    /** Offers what can be done with the view that is shown. */
    private void offer() {
        own.removeAll();
        var current = current();
        if (current != null) {
            own.add(
                    button(
                            getTranslation("articles.view.rename"),
                            () -> ask(current.name(), name -> acts.rename(current, name))),
                    button(getTranslation("articles.view.remove"), () -> acts.remove(current)));
        } else if (!query.equals(ListQuery.of(query.view()))) {
            own.add(button(getTranslation("articles.view.keep"), () -> ask("", name -> acts.save(name, query))));
        }
    }

    /** Asks for a name; what is typed stays until it is taken. */
    private void ask(String before, Function<String, SavedViews.Outcome> take) {
        var field = new Input(ValueChangeMode.EAGER);
        field.setId("view-name");
        field.setType("text");
        field.setValue(before);
        field.getElement().setAttribute("maxlength", Integer.toString(SavedViews.LONGEST_NAME));
        field.getElement().setAttribute("autocomplete", "off");
        var label = new NativeLabel(getTranslation("articles.view.name"));
        label.setFor(field);
        var error = new Span();
        error.addClassName("field-error");
        error.setId("view-name-error");
        error.getElement().setAttribute("role", "alert");
        field.getElement().setAttribute("aria-describedby", "view-name-error");
        Runnable done = () -> {
            var outcome = take.apply(field.getValue());
            if (outcome == SavedViews.Outcome.DONE) {
                said.setText(
                        getTranslation("articles.view.kept", field.getValue().strip()));
            } else {
                error.setText(getTranslation("articles.view.not." + outcome));
            }
        };
        var save = button(getTranslation("articles.assign.save"), done);
        var cancel = button(getTranslation("articles.cancel"), this::offer);
        Shortcuts.addShortcutListener(own, done::run, Key.ENTER).listenOn(field);
        Shortcuts.addShortcutListener(own, this::offer, Key.ESCAPE).listenOn(field);
        own.removeAll();
        own.add(label, field, save, cancel, error);
        field.focus();
    }

    void say(String words) {
        said.setText(words);
    }

    private static NativeButton button(String words, Runnable then) {
        var button = new NativeButton(words, click -> then.run());
        button.addClassName("quiet-button");
        return button;
    }
}
