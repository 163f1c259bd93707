package app.daejo.listing;

import app.daejo.account.CurrentPerson;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
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
    private final CurrentPerson people;
    private final Clock clock;

    ArticleList(ArticleSheet sheet, CurrentPerson people, Clock clock) {
        this.sheet = sheet;
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

    /** Where the desk's clock hangs: dates by which articles are due are on its calendar. */
    public static ZoneId zone() {
        return ZoneId.systemDefault();
    }
}
