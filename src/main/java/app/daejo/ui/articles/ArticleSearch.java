package app.daejo.ui.articles;

import app.daejo.search.Search;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** A field to look for words in all articles; while it is empty, the list of articles stands below it. */
final class ArticleSearch extends Div {

    private static final Logger log = LoggerFactory.getLogger(ArticleSearch.class);

    private static final int PAUSE_MS = 250;

    private final Search search;
    private final Component list;
    private final Consumer<String> onWords;
    private final Input field = new Input(ValueChangeMode.LAZY);
    private final Paragraph count = new Paragraph();
    private final UnorderedList hits = new UnorderedList();
    private final NativeButton again;

    /**
     * @param list what to show while nobody looks for anything
     * @param onWords is told what is typed
     */
    ArticleSearch(Search search, Component list, Consumer<String> onWords) {
        this.search = search;
        this.list = list;
        this.onWords = onWords;
        addClassName("article-search");
        field.setId("article-search");
        field.setType("search");
        field.setValueChangeTimeout(PAUSE_MS);
        field.getElement()
                .setAttribute("maxlength", "200")
                .setAttribute("autocomplete", "off")
                .setAttribute("aria-describedby", "article-search-hint");
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed(change.getValue());
            }
        });
        var label = new NativeLabel(getTranslation("articles.search.label"));
        label.setFor(field);
        var hint = new Span(getTranslation("articles.search.hint"));
        hint.addClassName("hint");
        hint.setId("article-search-hint");
        var box = new Div(label, field, hint);
        box.addClassName("search-field");
        box.getElement().setAttribute("role", "search");
        count.addClassName("search-count");
        count.getElement().setAttribute("role", "status");
        hits.addClassName("search-hits");
        again = new NativeButton(getTranslation("articles.search.again"), click -> show(field.getValue()));
        again.addClassName("quiet-button");
        add(box, count, again, hits, list);
        show("");
    }

    /** Looks for these words as if somebody had typed them. */
    void look(String words) {
        if (!words.equals(field.getValue().strip())) {
            field.setValue(words);
            show(words);
        }
    }

    private void typed(String words) {
        onWords.accept(words.strip());
        show(words);
    }

    private void show(String words) {
        hits.removeAll();
        again.setVisible(false);
        list.setVisible(words.isBlank());
        count.setText("");
        if (words.isBlank()) {
            return;
        }
        try {
            var found = search.everywhere(words);
            found.places().forEach(hit -> hits.add(new SearchHit(hit)));
            count.setText(getTranslation(
                    found.more() ? "articles.search.more" : "articles.search.results",
                    found.places().size(),
                    words.strip()));
        } catch (DataAccessException | TransactionException e) {
            log.warn("The articles could not be searched", e);
            count.setText(getTranslation("articles.search.failed"));
            again.setVisible(true);
        }
    }
}
