package app.daejo.review;

import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.quality.Rendering;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What a reviewer reads: the rows of an article, their issues, how far the review is. */
@Service
public class Reviews {

    private final ReviewSheet sheet;
    private final IssueRepository issues;
    private final StandingRepository standings;
    private final Rechecking rechecking;
    private final Checking checking;

    Reviews(
            ReviewSheet sheet,
            IssueRepository issues,
            StandingRepository standings,
            Rechecking rechecking,
            Checking checking) {
        this.sheet = sheet;
        this.issues = issues;
        this.standings = standings;
        this.rechecking = rechecking;
        this.checking = checking;
    }

    /** Lets every unit of a freshly aligned article stand unread. */
    @RolesAllowed("TRANSLATOR")
    public void begin(ArticleId article) {
        standings.begin(article);
        sheet.count();
    }

    /** Runs the checks for the first time, or again after the terms have changed. */
    @RolesAllowed("TRANSLATOR")
    public void check(ArticleId article) {
        rechecking.checkAtOnce(article);
    }

    /** Runs the checks now if the article, or terms or dismissals of the whole desk, have changed since they last ran on it. */
    @RolesAllowed("TRANSLATOR")
    public void catchUp(ArticleId article) {
        rechecking.catchUp(article);
    }

    /** As {@link #catchUp}, but returns at once; open screens are told of what changed. */
    @RolesAllowed("TRANSLATOR")
    public void catchUpSoon(ArticleId article) {
        checking.catchUpSoon(article);
    }

    /** The names and works of the article with every English form of each, in order of their first place. */
    @RolesAllowed("TRANSLATOR")
    public List<ArticleName> names(ArticleId article) {
        return rechecking.names(article);
    }

    /** What the article's names, works and terms are in English, as the checks last read it. */
    @RolesAllowed("TRANSLATOR")
    public List<Rendering> renderings(ArticleId article) {
        return rechecking.renderings(article);
    }

    /** A page of rows in reading order, each with its open and answered issues. */
    @RolesAllowed("TRANSLATOR")
    public List<ReviewRow> page(ArticleId article, RowFilter filter, int offset, int limit) {
        return sheet.page(article, filter, offset, limit);
    }

    /** Those rows, in reading order; one that is gone is left out. */
    @RolesAllowed("TRANSLATOR")
    public List<ReviewRow> rows(Collection<UnitId> units) {
        return sheet.rows(units);
    }

    @RolesAllowed("TRANSLATOR")
    public Optional<ReviewRow> row(UnitId unit) {
        return sheet.rows(List.of(unit)).stream().findFirst();
    }

    /** The units behind {@link #page}, in its order. */
    @RolesAllowed("TRANSLATOR")
    public List<UnitId> order(ArticleId article, RowFilter filter) {
        return sheet.order(article, filter);
    }

    /** The rows behind {@link #page}, in its order, without their texts. */
    @RolesAllowed("TRANSLATOR")
    public List<RowGlance> glances(ArticleId article, RowFilter filter) {
        return sheet.glances(article, filter);
    }

    @RolesAllowed("TRANSLATOR")
    public Progress progress(ArticleId article) {
        return sheet.progress(article);
    }

    /** All issues of a unit, decided ones too, oldest first. */
    @RolesAllowed("TRANSLATOR")
    public List<Issue> issues(UnitId unit) {
        return issues.findByUnits(List.of(unit));
    }
}
