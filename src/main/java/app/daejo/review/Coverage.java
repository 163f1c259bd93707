package app.daejo.review;

import app.daejo.account.CurrentPerson;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which rows people have rested on for long enough to have read them. */
@Service
public class Coverage {

    private final ReadingRepository readings;
    private final ReviewHistory history;
    private final CurrentPerson people;

    Coverage(ReadingRepository readings, ReviewHistory history, CurrentPerson people) {
        this.readings = readings;
        this.history = history;
        this.people = people;
    }

    /**
     * How much of an article has been read; furniture counts nowhere.
     *
     * @param mine rows that the current person has read
     * @param anybodys rows that anybody has read
     */
    public record Extent(int rows, int mine, int anybodys) {

        /** Rows that nobody has read. */
        public int nobodys() {
            return rows - anybodys;
        }
    }

    /** The current person has read these rows; those that are not of the article are passed over. */
    @Transactional
    @RolesAllowed("TRANSLATOR")
    public void read(ArticleId article, Collection<UnitId> units) {
        if (!units.isEmpty()) {
            readings.insert(article, units, people.require().id(), history.now());
        }
    }

    @RolesAllowed("TRANSLATOR")
    public Extent of(ArticleId article) {
        return readings.extent(article, people.require().id());
    }
}
