package app.daejo.discussion;

import app.daejo.account.CurrentPerson;
import app.daejo.account.People;
import app.daejo.alignment.UnitId;
import jakarta.annotation.security.RolesAllowed;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is named in which comment. */
@Service
public class Mentions {

    private final MentionRepository mentions;
    private final People people;
    private final CurrentPerson current;
    private final Clock clock;

    Mentions(MentionRepository mentions, People people, CurrentPerson current, Clock clock) {
        this.mentions = mentions;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    /** Takes down whom a comment names: of those it says it does, the ones who may sign in and whose name stands in it. */
    void record(long comment, NewComment said) {
        var text = Normalizer.normalize(said.text(), Normalizer.Form.NFC);
        people.enabled().stream()
                .filter(person -> said.mentioned().contains(person.id()))
                .filter(person -> text.contains("@" + Normalizer.normalize(person.displayName(), Normalizer.Form.NFC)))
                .filter(person -> !person.id().equals(current.require().id()))
                .forEach(person -> mentions.insert(comment, person.id()));
    }

    /** How many comments name the person who has not looked at them yet. */
    @RolesAllowed("TRANSLATOR")
    public int unseen() {
        return mentions.unseen(current.require().id());
    }

    /** Comments that name the person: new ones first, then the latest. */
    @RolesAllowed("TRANSLATOR")
    public List<Mention> mine() {
        return mentions.find(current.require().id());
    }

    /** The person has looked at the conversations of a row. */
    @Transactional
    @RolesAllowed("TRANSLATOR")
    public void seen(UnitId unit) {
        mentions.setSeen(current.require().id(), unit, clock.instant());
    }
}
