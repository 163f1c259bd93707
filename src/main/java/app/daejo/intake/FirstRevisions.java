package app.daejo.intake;

import app.daejo.account.CurrentPerson;
import app.daejo.alignment.Units;
import app.daejo.article.ArticleId;
import app.daejo.revision.CommandId;
import app.daejo.revision.Revision;
import app.daejo.revision.RevisionOrigin;
import app.daejo.revision.Revisions;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Gives every unit of a new article its first revision: the translation as it came. */
@Component
class FirstRevisions {

    private final Units units;
    private final Revisions revisions;
    private final CurrentPerson people;
    private final Clock clock;

    FirstRevisions(Units units, Revisions revisions, CurrentPerson people, Clock clock) {
        this.units = units;
        this.revisions = revisions;
        this.people = people;
        this.clock = clock;
    }

    void seed(ArticleId article) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var author = people.require().id();
        var command = CommandId.random();
        revisions.append(
                article,
                units.texts(article).stream()
                        .map(row -> new Revision(
                                article,
                                row.unit().id(),
                                Revision.FIRST,
                                row.target(),
                                RevisionOrigin.RECEIVED,
                                author,
                                now,
                                command))
                        .toList());
    }
}
