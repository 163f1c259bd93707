package app.daejo.ui.workbench;

import app.daejo.account.PersonId;
import app.daejo.release.HandedOver;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/** The articles that were handed to the desk, those that wait longest first; each leads to its review and to the word on the whole. */
final class HandedOverList extends Section {

    private final Words words;
    private final Function<PersonId, String> names;

    HandedOverList(Words words, Function<PersonId, String> names) {
        this.words = words;
        this.names = names;
        addClassName("handed-over");
    }

    void show(List<HandedOver> articles) {
        removeAll();
        setVisible(!articles.isEmpty());
        if (!articles.isEmpty()) {
            var list = new UnorderedList();
            articles.forEach(article -> list.add(item(article)));
            add(new H2(words.say("handedOver.title", articles.size())), list);
        }
    }

    private ListItem item(HandedOver article) {
        var title = new Anchor("articles/" + article.article(), article.title());
        title.addClassName("handed-over-title");
        var about = new Paragraph(words.say("handedOver.by", names.apply(article.by()), words.when(article.at()))
                + (article.waiting() > 0 ? " · " + words.say("progress.waiting", article.waiting()) : ""));
        about.addClassName("handed-over-about");
        var texts = new Div(title, about);
        if (!article.note().isEmpty()) {
            texts.add(new Paragraph(article.note()));
        }
        var decide = new Anchor("export/" + article.article(), words.say("handedOver.decide"));
        decide.addClassName("quiet-button");
        decide.getElement().setAttribute("aria-label", words.say("handedOver.decide.of", article.title()));
        return new ListItem(texts, decide);
    }
}
