package app.daejo.ui.articles;

import app.daejo.search.Hit;
import app.daejo.text.Side;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** A place that a search found: the passage, where it is, and the way to its row. */
final class SearchHit extends ListItem {

    SearchHit(Hit hit) {
        addClassName("search-hit");
        var passage = new Paragraph();
        passage.addClassName("search-passage");
        passage.getElement().setAttribute("lang", hit.side() == Side.SOURCE ? "ko" : "en");
        passage.getElement()
                .appendChild(
                        Element.createText(hit.passage().before()),
                        new Element("mark").setText(hit.passage().found()),
                        Element.createText(hit.passage().after()));
        var unit = hit.unit();
        var where = new Span(
                unit == null
                        ? getTranslation("articles.search.headline")
                        : getTranslation("articles.search.row", hit.position() + 1));
        var link = new Anchor("articles/" + hit.article() + (unit == null ? "" : "?unit=" + unit.value()), passage);
        var line = new Paragraph(where, new Span(" · " + hit.title()));
        line.addClassName("search-where");
        add(link, line);
    }
}
