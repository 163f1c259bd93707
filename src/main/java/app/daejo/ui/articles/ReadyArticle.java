package app.daejo.ui.articles;

import app.daejo.article.Article;
import app.daejo.article.ArticleId;
import app.daejo.article.Articles;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;

/** The article that the address of a screen names, ready for review. */
public final class ReadyArticle {

    private ReadyArticle() {}

    /** @throws NotFoundException if there is none of that number, or it is still on its way in */
    public static Article of(BeforeEnterEvent event, Articles articles) {
        return event.getRouteParameters()
                .getLong("article")
                .map(ArticleId::new)
                .flatMap(articles::find)
                .filter(Article::isReadyForReview)
                .orElseThrow(NotFoundException::new);
    }
}
