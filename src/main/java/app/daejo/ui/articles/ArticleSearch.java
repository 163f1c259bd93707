package app.daejo.ui.articles;

import app.daejo.search.Search;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** A field to look for words in all articles; while it is empty, the list of articles stands below it. */
@JsModule("context://components/search-key.js")
final class ArticleSearch extends Div {

    /** Keeps the words in the address, so that the way back leads to what was found. */
    static final String WORDS = "q";

    private static final Logger log = LoggerFactory.getLogger(ArticleSearch.class);

    private static final int PAUSE_MS = 250;

    private final Search search;
    private final Component list;
    private final Input field = new Input(ValueChangeMode.LAZY);
    private final Paragraph count = new Paragraph();
    private final UnorderedList hits = new UnorderedList();
    private final NativeButton again;

    /** @param list what to show while nobody looks for anything */
    ArticleSearch(Search search, Component list, String words) {
        this.search = search;
        this.list = list;
        addClassName("article-search");
        field.setId("article-search");
        field.setType("search");
        field.setValueChangeTimeout(PAUSE_MS);
        field.getElement()
                .setAttribute("maxlength", "200")
                .setAttribute("autocomplete", "off")
                .setAttribute("aria-describedby", "article-search-hint");
        field.setValue(words);
        field.addValueChangeListener(change -> typed(change.getValue()));
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
        show(words);
    }

    private void typed(String words) {
        var parameters =
                words.isBlank() ? QueryParameters.empty() : QueryParameters.simple(Map.of(WORDS, words.strip()));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("", parameters));
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
            found.forEach(hit -> hits.add(new SearchHit(hit)));
            count.setText(
                    found.size() < Search.MOST
                            ? getTranslation("articles.search.results", found.size(), words.strip())
                            : getTranslation("articles.search.more", found.size(), words.strip()));
        } catch (DataAccessException | TransactionException e) {
            log.warn("The articles could not be searched", e);
            count.setText(getTranslation("articles.search.failed"));
            again.setVisible(true);
        }
    }
}
