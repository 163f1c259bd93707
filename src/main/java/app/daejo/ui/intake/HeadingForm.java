package app.daejo.ui.intake;

import app.daejo.article.Article;
import app.daejo.article.Heading;
import app.daejo.article.Headings;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What stands above an article, titles, bylines and translator, and the way to put that right; the text itself stays as it is. */
final class HeadingForm extends Composite<Section> {

    private static final String NAMES = "heading-names";

    private final ArrivalServices services;
    private final Consumer<Article> onSaved;
    private final Map<Field, Input> inputs = new EnumMap<>(Field.class);
    private final Paragraph said = new Paragraph();
    private Article article;
    private Heading seen;

    /** One line of the form, in the order of reading. */
    private enum Field {
        SOURCE_TITLE("title-source", "ko", Heading::sourceTitle),
        TARGET_TITLE("title-target", "en", Heading::targetTitle),
        SOURCE_BYLINE("byline-source", "ko", Heading::sourceByline),
        TARGET_BYLINE("byline-target", "en", Heading::targetByline),
        /** A name is written in either language. */
        TRANSLATOR("translator", "", Heading::translator);

        private final String id;
        private final String language;
        private final Function<Heading, String> in;

        Field(String id, String language, Function<Heading, String> in) {
            this.id = id;
            this.language = language;
            this.in = in;
        }

        boolean needsSource() {
            return language.equals("ko");
        }

        String key() {
            return "intake.arrival.heading." + id;
        }
    }

    /**
     * @param corrects whether the person may put it right
     * @param onSaved hears of the article as it is then
     */
    HeadingForm(Article article, ArrivalServices services, boolean corrects, Consumer<Article> onSaved) {
        this.article = article;
        this.services = services;
        this.onSaved = onSaved;
        seen = article.heading();
        var hint = new Paragraph(getTranslation("intake.arrival.heading.lede"));
        hint.addClassName("intake-lede");
        said.getElement().setAttribute("role", "status");
        said.addClassName("intake-verdict");
        var fields = new Div();
        fields.addClassName("arrival-heading");
        for (var field : Field.values()) {
            var input = draw(field, corrects);
            inputs.put(field, input);
            if (article.hasSource() || !field.needsSource()) {
                fields.add(labelled(field, input));
            }
        }
        if (corrects) {
            suggestNames(fields);
            var save = new NativeButton(getTranslation("intake.arrival.heading.save"), click -> save());
            save.addClassName("quiet-button");
            fields.add(save);
            Shortcuts.addShortcutListener(this, this::save, Key.ENTER)
                    .listenOn(inputs.values().toArray(Input[]::new));
        }
        getContent().add(new H2(getTranslation("intake.arrival.heading")), hint, fields, said);
    }

    private void save() {
        var outcome = services.headings().correct(article.id(), seen, wanted());
        var words = getTranslation("intake.arrival.heading." + outcome);
        switch (outcome) {
            case DONE -> {
                renew();
                show(Field.values());
            }
            case STALE -> {
                var untouched = Arrays.stream(Field.values())
                        .filter(field ->
                                Heading.tidied(input(field).getValue()).equals(Heading.tidied(field.in.apply(seen))))
                        .toArray(Field[]::new);
                var before = seen;
                renew();
                show(untouched);
                words = getTranslation("intake.arrival.heading.STALE", whatChanged(before));
            }
            default -> {}
        }
        said.setText(words);
        said.setClassName("wrong", outcome != Headings.Outcome.DONE && outcome != Headings.Outcome.UNCHANGED);
    }

    private Input input(Field field) {
        return Objects.requireNonNull(inputs.get(field));
    }

    private Heading wanted() {
        return new Heading(
                input(Field.SOURCE_TITLE).getValue(),
                input(Field.TARGET_TITLE).getValue(),
                input(Field.SOURCE_BYLINE).getValue(),
                input(Field.TARGET_BYLINE).getValue(),
                input(Field.TRANSLATOR).getValue());
    }

    private void renew() {
        article = services.articles().require(article.id());
        seen = article.heading();
        onSaved.accept(article);
    }

    /** What the person has written in other fields stays. */
    private void show(Field... fields) {
        for (var field : fields) {
            input(field).setValue(field.in.apply(seen));
        }
    }

    private String whatChanged(Heading before) {
        return Arrays.stream(Field.values())
                .filter(field -> !field.in.apply(before).equals(field.in.apply(seen)))
                .map(field -> now(getTranslation(field.key()), field.in.apply(seen)))
                .collect(Collectors.joining(" · "));
    }

    private String now(String what, String words) {
        return words.isEmpty()
                ? what + ": " + getTranslation("intake.arrival.heading.none")
                : getTranslation("intake.arrival.heading.now", what, words);
    }

    private Input draw(Field field, boolean corrects) {
        var input = new Input(ValueChangeMode.EAGER);
        input.setId(field.id);
        input.setValue(field.in.apply(seen));
        input.setType("text");
        input.getElement().setAttribute("autocomplete", "off");
        input.getElement().setAttribute("readonly", !corrects);
        if (!field.language.isEmpty()) {
            input.getElement().setAttribute("lang", field.language);
        }
        if (!corrects) {
            input.setPlaceholder(getTranslation("intake.arrival.heading.none"));
        }
        return input;
    }

    /** The desk's people may be chosen as translators; anybody else is written in. */
    private void suggestNames(Div fields) {
        var names = new Element("datalist").setAttribute("id", NAMES);
        services.people().enabled().stream()
                .map(person -> new Element("option").setAttribute("value", person.displayName()))
                .forEach(names::appendChild);
        fields.getElement().appendChild(names);
        input(Field.TRANSLATOR).getElement().setAttribute("list", NAMES);
    }

    private Div labelled(Field field, Input input) {
        var label = new NativeLabel(getTranslation(field.key()));
        label.setFor(input);
        var line = new Div(label, input);
        line.addClassName("arrival-field");
        return line;
    }
}
