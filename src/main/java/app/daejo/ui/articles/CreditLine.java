package app.daejo.ui.articles;

import app.daejo.listing.ArticleLine;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The small line of an article: whom print credits with it, as far as that is known, and who brought it when. */
final class CreditLine extends Paragraph {

    CreditLine(ArticleLine line, Dates dates) {
        addClassName("article-brought");
        var heading = line.heading();
        boolean korean = dates.locale().getLanguage().equals(Locale.KOREAN.getLanguage());
        // In the reader's language where print has it in that one.
        boolean source = korean
                ? !heading.sourceByline().isEmpty()
                : heading.targetByline().isEmpty();
        var byline = new Span(source ? heading.sourceByline() : heading.targetByline());
        if (!byline.getText().isEmpty()) {
            byline.addClassName("article-byline");
            byline.getElement().setAttribute("lang", source ? "ko" : "en");
            add(byline, new Text(" · "));
        }
        if (!heading.translator().isEmpty()) {
            add(new Text(getTranslation("articles.translated", heading.translator()) + " · "));
        }
        add(new Text(getTranslation("articles.received", line.broughtBy(), dates.day(line.receivedAt()))));
    }
}
