package app.daejo.ui.articles;

import app.daejo.article.Article;
import app.daejo.review.Progress;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** One article of the list: its title in both languages, where it stands, who brought it and when. */
final class ArticleEntry extends ListItem {

    /**
     * @param progress null while the article is on its way in
     * @param received who brought it and when, in words
     */
    ArticleEntry(Article article, @Nullable Progress progress, String received) {
        addClassName("article");
        boolean english = !article.targetTitle().isBlank();
        var title = english ? article.targetTitle() : article.sourceTitle();
        var shown = title.isBlank() ? getTranslation("articles.untitled") : title;
        var titles = new Div();
        if (article.isReadyForReview()) {
            var link = new Anchor("articles/" + article.id(), shown);
            link.addClassName("article-title");
            link.getElement().setAttribute("lang", english ? "en" : "ko");
            titles.add(link);
        } else {
            var name = new Span(shown);
            name.addClassName("article-title");
            name.getElement().setAttribute("lang", english ? "en" : "ko");
            titles.add(name);
        }
        if (english && !article.sourceTitle().isBlank()) {
            var source = new Paragraph(article.sourceTitle());
            source.addClassName("article-source");
            source.getElement().setAttribute("lang", "ko");
            titles.add(source);
        }
        add(titles, standing(article, progress), who(article, progress, received));
    }

    private Div standing(Article article, @Nullable Progress progress) {
        var standing = new Div();
        standing.addClassName("article-state");
        if (article.failure() != null) {
            standing.add(marked(getTranslation("articles.failed"), "article-open"));
        } else {
            standing.add(new Span(getTranslation("articles.state." + article.state())));
        }
        if (progress != null) {
            standing.add(marked(
                    getTranslation("articles.open", progress.openIssues()),
                    progress.openIssues() > 0 ? "article-open" : "article-clear"));
        }
        return standing;
    }

    private Div who(Article article, @Nullable Progress progress, String received) {
        var who = new Div();
        who.addClassName("article-who");
        if (progress != null) {
            who.add(new Span(getTranslation("articles.progress", progress.settled(), progress.rows())));
        }
        who.add(new Span(received));
        return who;
    }

    private static Span marked(String text, String style) {
        var span = new Span(text);
        span.addClassName(style);
        return span;
    }
}
