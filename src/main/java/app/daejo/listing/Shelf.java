package app.daejo.listing;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Role;
import app.daejo.article.Article;
import app.daejo.article.ArticleId;
import app.daejo.article.Articles;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where articles lie whose way in failed and that nobody wants in the list: put away and brought back, never deleted. */
@Service
public class Shelf {

    private final ShelfRepository shelf;
    private final Articles articles;
    private final CurrentPerson people;
    private final Clock clock;

    Shelf(ShelfRepository shelf, Articles articles, CurrentPerson people, Clock clock) {
        this.shelf = shelf;
        this.articles = articles;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Takes an article out of the list whose way in failed; says whether it is out. A translator may put away what they brought
     * themselves.
     */
    @Transactional
    @RolesAllowed("TRANSLATOR")
    public boolean putAway(ArticleId article) {
        var failed = articles.find(article).filter(found -> found.failure() != null && isMine(found));
        if (failed.isPresent() && !shelf.isAway(article)) {
            shelf.append(article, true, people.require().id(), clock.instant());
        }
        return failed.isPresent();
    }

    /** Puts an article back into the list; says whether it is there. */
    @Transactional
    @RolesAllowed("TRANSLATOR")
    public boolean bringBack(ArticleId article) {
        var found = articles.find(article).filter(this::isMine);
        if (found.isPresent() && shelf.isAway(article)) {
            shelf.append(article, false, people.require().id(), clock.instant());
        }
        return found.isPresent();
    }

    private boolean isMine(Article article) {
        var me = people.require();
        return me.may(Role.EDITOR) || article.receivedBy().equals(me.id());
    }
}
