package app.daejo.ui.workbench;

import app.daejo.alignment.UnitId;
import app.daejo.review.ArticleName;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** The names and works of the article: each Korean name with every English form of it, how often and where; several forms first. */
final class NamesPanel extends Div {

    /** So many places are shown of a form; a number says how many more there are. */
    private static final int MOST_PLACES = 12;

    private final Words words;
    private final Consumer<UnitId> goTo;

    NamesPanel(Words words, Consumer<UnitId> goTo) {
        this.words = words;
        this.goTo = goTo;
    }

    void show(List<ArticleName> names) {
        removeAll();
        add(new H2(words.say("names.title")));
        if (names.isEmpty()) {
            add(quiet(words.say("names.none")));
            return;
        }
        long several = names.stream().filter(ArticleName::isManyFormed).count();
        add(quiet(words.say("names.lead", names.size(), several)));
        names.stream()
                .filter(name -> !name.korean().isEmpty())
                .sorted(Comparator.comparing((ArticleName name) -> !name.isManyFormed()))
                .forEach(name -> add(card(name)));
        var unknown = names.stream()
                .filter(name -> name.korean().isEmpty())
                .flatMap(name -> name.forms().stream())
                .toList();
        if (!unknown.isEmpty()) {
            add(card(new H3(words.say("names.koreanUnknown")), unknown));
        }
    }

    private Section card(ArticleName name) {
        var heading = new H3(name.korean());
        heading.getElement().setAttribute("lang", "ko");
        var card = card(heading, name.forms());
        if (name.isManyFormed()) {
            var many = new Span("≠ " + words.say("names.forms", name.forms().size()));
            many.addClassName("ledger-many");
            card.addComponentAtIndex(1, many);
        }
        return card;
    }

    private Section card(H3 heading, List<ArticleName.Form> forms) {
        var list = new UnorderedList();
        list.addClassName("evidence-list");
        forms.forEach(form -> list.add(line(form)));
        var card = new Section(heading, list);
        card.addClassNames("evidence", "ledger-name");
        return card;
    }

    private ListItem line(ArticleName.Form form) {
        var english = new Span(form.form());
        english.addClassName("ledger-form");
        english.getElement().setAttribute("lang", "en");
        var line = new ListItem(
                english, new Span(words.say("names.times", form.places().size())));
        form.places().stream().distinct().limit(MOST_PLACES).forEach(place -> {
            var button = new NativeButton(String.valueOf(place.position() + 1), click -> goTo.accept(place.unit()));
            button.addClassName("ledger-place");
            button.setAriaLabel(words.say("panel.row", place.position() + 1));
            line.add(button);
        });
        long more = form.places().stream().distinct().count() - MOST_PLACES;
        if (more > 0) {
            line.add(new Span(words.say("names.more", more)));
        }
        return line;
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("evidence-none");
        return paragraph;
    }
}
