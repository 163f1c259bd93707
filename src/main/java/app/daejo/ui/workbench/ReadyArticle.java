package app.daejo.ui.workbench;

import app.daejo.article.Article;
import app.daejo.article.ArticleId;
import app.daejo.article.Articles;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;

/** The article that an address of the workbench names. */
final class ReadyArticle {

    private ReadyArticle() {}

    /** @throws NotFoundException if there is none of that number, or it is still on its way in */
    static Article of(BeforeEnterEvent event, Articles articles) {
        return event.getRouteParameters()
                .getLong("article")
                .map(ArticleId::new)
                .flatMap(articles::find)
                .filter(Article::isReadyForReview)
                .orElseThrow(NotFoundException::new);
    }
}
