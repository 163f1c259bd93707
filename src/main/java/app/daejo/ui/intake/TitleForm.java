package app.daejo.ui.intake;

import app.daejo.article.Article;
import app.daejo.article.Titles;
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
import java.util.function.Consumer;

/** What an article is called, in both languages, and the way to put that right; the text itself stays as it is. */
final class TitleForm extends Composite<Section> {

    private final ArrivalServices services;
    private final Consumer<Article> onSaved;
    private final Input source;
    private final Input target;
    private final Paragraph said = new Paragraph();
    private Article article;
    private Titles.Pair seen;

    /**
     * @param corrects whether the person may put the titles right
     * @param onSaved hears of the article as it is called then
     */
    TitleForm(Article article, ArrivalServices services, boolean corrects, Consumer<Article> onSaved) {
        this.article = article;
        this.services = services;
        this.onSaved = onSaved;
        seen = Titles.Pair.of(article);
        source = input("title-source", seen.source(), "ko", corrects);
        target = input("title-target", seen.target(), "en", corrects);
        var hint = new Paragraph(getTranslation("intake.arrival.titles.lede"));
        hint.addClassName("intake-lede");
        said.getElement().setAttribute("role", "status");
        said.addClassName("intake-verdict");
        var fields = new Div();
        fields.addClassName("arrival-titles");
        if (article.hasSource()) {
            fields.add(labelled(source, "intake.arrival.titles.source"));
        }
        fields.add(labelled(target, "intake.arrival.titles.target"));
        if (corrects) {
            var save = new NativeButton(getTranslation("intake.arrival.titles.save"), click -> save());
            save.addClassName("quiet-button");
            fields.add(save);
            Shortcuts.addShortcutListener(this, this::save, Key.ENTER).listenOn(source, target);
        }
        getContent().add(new H2(getTranslation("intake.arrival.titles")), hint, fields, said);
    }

    private void save() {
        var outcome =
                services.titles().correct(article.id(), seen, new Titles.Pair(source.getValue(), target.getValue()));
        if (outcome == Titles.Outcome.DONE || outcome == Titles.Outcome.STALE) {
            article = services.articles().require(article.id());
            seen = Titles.Pair.of(article);
            onSaved.accept(article);
        }
        if (outcome == Titles.Outcome.DONE) {
            source.setValue(seen.source());
            target.setValue(seen.target());
        }
        boolean fine = outcome == Titles.Outcome.DONE || outcome == Titles.Outcome.UNCHANGED;
        said.setText(getTranslation("intake.arrival.titles." + outcome, article.title()));
        said.setClassName("wrong", !fine);
    }

    private static Input input(String id, String value, String language, boolean corrects) {
        var input = new Input(ValueChangeMode.EAGER);
        input.setId(id);
        input.setValue(value);
        input.setType("text");
        input.getElement().setAttribute("lang", language);
        input.getElement().setAttribute("readonly", !corrects);
        return input;
    }

    private Div labelled(Input input, String key) {
        var label = new NativeLabel(getTranslation(key));
        label.setFor(input);
        var field = new Div(label, input);
        field.addClassName("arrival-title");
        return field;
    }
}
