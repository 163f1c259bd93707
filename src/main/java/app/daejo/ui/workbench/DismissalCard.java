package app.daejo.ui.workbench;

import app.daejo.account.PersonId;
import app.daejo.quality.Finding;
import app.daejo.review.Dismissed;
import app.daejo.review.ListedDismissal;
import app.daejo.text.Message;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One dismissal in a list: what is not said any more, how far, who wanted it so and why, and what it keeps quiet. */
final class DismissalCard extends Section {

    private static final int LONGEST_NAME = 60;

    private final Words words;

    /**
     * @param tag of its heading: {@code h3} below a panel's, {@code h2} below a page's
     * @param place leads to the row where it was said; null where that is gone
     * @param act takes it back, or says who may
     */
    DismissalCard(
            Words words,
            Function<PersonId, String> names,
            Folds folds,
            String tag,
            ListedDismissal listed,
            @Nullable Component place,
            Component act) {
        this.words = words;
        var dismissed = listed.dismissed();
        addClassNames("evidence", "dismissal");
        getElement().appendChild(heading(dismissed, tag));
        add(kind(dismissed));
        var term = dismissed.term();
        if (term != null) {
            add(quiet(words.say("dismissed.term", term.korean(), term.english())));
        }
        if (!dismissed.reason().isBlank() && term == null) {
            add(folds.of(dismissed.reason(), "dismissal-reason"));
        }
        add(said(dismissed, names, place), quiet(words.say("dismissed.findings", listed.findings())));
        var acts = new Div(act);
        acts.addClassName("evidence-buttons");
        add(acts);
    }

    /** Leads to the row, in whatever article it is. */
    static Anchor way(Words words, ListedDismissal.Place place) {
        return new Anchor(
                "articles/" + place.article() + "?unit=" + place.unit().value(),
                words.say("dismissed.place", place.title(), place.position() + 1));
    }

    /** What is dismissed, in a few words. */
    static String name(Words words, Dismissed dismissed) {
        var quote = dismissed.quote();
        if (quote == null || quote.isBlank()) {
            return dismissed.code() == null ? words.say("dismissed.rows") : check(words, dismissed.code());
        }
        return "“" + Folds.beginning(quote, LONGEST_NAME) + "”";
    }

    private Element heading(Dismissed dismissed, String tag) {
        var heading = new Element(tag);
        var quote = dismissed.quote();
        var suggestion = dismissed.suggestion();
        if (quote == null || quote.isBlank()) {
            heading.setText(name(words, dismissed));
            return heading;
        }
        heading.appendChild(new Element("q").setAttribute("lang", "en").setText(quote));
        if (suggestion != null && !suggestion.isBlank()) {
            heading.appendChild(
                    Element.createText(" → "),
                    new Element("q").setAttribute("lang", "en").setText(suggestion));
        }
        return heading;
    }

    private Paragraph kind(Dismissed dismissed) {
        List<String> parts = new ArrayList<>();
        parts.add(words.say("scope." + dismissed.scope()));
        var code = dismissed.code();
        var quote = dismissed.quote();
        if (code != null && quote != null && !quote.isBlank()) {
            parts.add(check(words, code));
        }
        var kind = new Paragraph(String.join(" · ", parts));
        kind.addClassName("evidence-kind");
        return kind;
    }

    private Paragraph said(Dismissed dismissed, Function<PersonId, String> names, @Nullable Component place) {
        var said = new Paragraph();
        said.addClassName("revision-meta");
        said.getElement()
                .appendChild(
                        new Element("strong").setText(names.apply(dismissed.by())),
                        Element.createText(" · "),
                        new Element("time")
                                .setAttribute("datetime", dismissed.at().toString())
                                .setText(words.when(dismissed.at())));
        if (place != null) {
            said.getElement().appendChild(Element.createText(" · "));
            said.add(place);
        }
        return said;
    }

    /** What a check looks for; its code where that is not known any more. */
    private static String check(Words words, String code) {
        try {
            return Message.of("about." + code).in(Finding.SENTENCES, words.locale());
        } catch (MissingResourceException e) {
            return code;
        }
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("evidence-kind");
        return paragraph;
    }
}
