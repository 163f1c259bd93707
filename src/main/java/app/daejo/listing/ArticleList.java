package app.daejo.listing;

import app.daejo.account.CurrentPerson;
import app.daejo.article.ArticleId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of articles, as somebody wishes to see it. */
@Service
public class ArticleList {

    /** How many articles are shown at first, and with each step more. */
    public static final int PAGE = 50;

    /** Whoever wants more than this many steps is to filter. */
    public static final int MOST_PAGES = 40;

    private static final Duration SOON = Duration.ofHours(24);

    private final ArticleSheet sheet;
    private final NextArticleSheet nextOnes;
    private final CurrentPerson people;
    private final Clock clock;

    ArticleList(ArticleSheet sheet, NextArticleSheet nextOnes, CurrentPerson people, Clock clock) {
        this.sheet = sheet;
        this.nextOnes = nextOnes;
        this.people = people;
        this.clock = clock;
    }

    /** The first pages of what the query finds; at least one, at most {@link #MOST_PAGES}. */
    @Transactional(readOnly = true)
    @RolesAllowed("TRANSLATOR")
    public ListPage page(ListQuery query, int pages) {
        var now = LocalDateTime.ofInstant(clock.instant(), zone());
        int limit = PAGE * Math.clamp(pages, 1, MOST_PAGES);
        var found = sheet.find(query, people.require().id(), now, now.plus(SOON), limit);
        var holdings = sheet.holdings();
        return new ListPage(found.lines(), found.total(), !holdings.anyArticle(), holdings.anyAway());
    }

    /** What the current person would take up after this article: theirs or nobody's, with rows to decide; empty if there is none. */
    @RolesAllowed("TRANSLATOR")
    public Optional<NextArticle> after(ArticleId article) {
        return nextOnes.find(article, people.require().id());
    }

    /** Where the desk's clock hangs: dates by which articles are due are on its calendar. */
    public static ZoneId zone() {
        return ZoneId.systemDefault();
    }
}
