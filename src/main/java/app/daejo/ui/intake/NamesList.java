package app.daejo.ui.intake;

import app.daejo.review.ArticleName;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;

/** The people and works that an article names, each with all that its English calls it; those with several names come first. */
final class NamesList extends Composite<Section> {

    /** So many are a look; the review has them all, with their places. */
    private static final int MOST = 60;

    NamesList(List<ArticleName> names) {
        var known = names.stream()
                .filter(name -> !name.korean().isEmpty())
                .sorted(Comparator.comparing((ArticleName name) -> !name.isManyFormed()))
                .toList();
        var lede = new Paragraph(getTranslation(
                known.isEmpty() ? "intake.arrival.names.none" : "intake.arrival.names.lede", known.size()));
        lede.addClassName("intake-lede");
        var list = new UnorderedList();
        list.addClassName("arrival-names");
        known.stream().limit(MOST).forEach(name -> list.add(line(name)));
        getContent().add(new H2(getTranslation("intake.arrival.names")), lede);
        if (!known.isEmpty()) {
            getContent().add(list);
        }
        if (known.size() > MOST) {
            getContent().add(new Paragraph(getTranslation("intake.arrival.names.more", known.size() - MOST)));
        }
    }

    /** For whoever asked for it, and whose button has gone. */
    void focus() {
        getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }

    private ListItem line(ArticleName name) {
        var korean = new Span(name.korean());
        korean.getElement().setAttribute("lang", "ko");
        korean.addClassName("arrival-korean");
        var line = new ListItem(korean);
        name.forms().forEach(form -> {
            var english = new Span(form.form());
            english.getElement().setAttribute("lang", "en");
            line.add(english);
        });
        if (name.isManyFormed()) {
            var many = new Span("≠ "
                    + getTranslation("intake.arrival.names.forms", name.forms().size()));
            many.addClassName("arrival-many");
            line.add(many);
        }
        return line;
    }
}
