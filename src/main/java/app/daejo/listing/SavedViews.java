package app.daejo.listing;

import app.daejo.account.CurrentPerson;
import app.daejo.account.PersonId;
import jakarta.annotation.security.RolesAllowed;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The views of the list that the current person keeps; nobody sees another's. */
@Service
public class SavedViews {

    /** Longest name, in characters. */
    public static final int LONGEST_NAME = 60;

    private static final int MOST = 30;

    private final SavedViewRepository views;
    private final CurrentPerson people;

    SavedViews(SavedViewRepository views, CurrentPerson people) {
        this.views = views;
        this.people = people;
    }

    /** What became of a wish to keep a view, or to give it another name. */
    public enum Outcome {
        DONE,
        NAME_MISSING,
        NAME_TOO_LONG,
        NAME_TAKEN,
        TOO_MANY,
        NO_SUCH_VIEW
    }

    @RolesAllowed("TRANSLATOR")
    public List<SavedView> mine() {
        return views.of(me());
    }

    @Transactional
    @RolesAllowed("TRANSLATOR")
    public Outcome save(String name, ListQuery query) {
        var clean = clean(name);
        var problem = problem(clean);
        if (problem.isPresent()) {
            return problem.get();
        }
        if (views.of(me()).size() >= MOST) {
            return Outcome.TOO_MANY;
        }
        return views.insert(me(), clean, query) ? Outcome.DONE : Outcome.NAME_TAKEN;
    }

    @Transactional
    @RolesAllowed("TRANSLATOR")
    public Outcome rename(long view, String name) {
        var clean = clean(name);
        var problem = problem(clean);
        if (problem.isPresent()) {
            return problem.get();
        }
        boolean taken = views.of(me()).stream()
                .anyMatch(other -> other.id() != view && other.name().equals(clean));
        if (taken) {
            return Outcome.NAME_TAKEN;
        }
        return views.rename(me(), view, clean) ? Outcome.DONE : Outcome.NO_SUCH_VIEW;
    }

    @Transactional
    @RolesAllowed("TRANSLATOR")
    public Outcome remove(long view) {
        return views.delete(me(), view) ? Outcome.DONE : Outcome.NO_SUCH_VIEW;
    }

    private PersonId me() {
        return people.require().id();
    }

    private static String clean(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cs}]", " ")
                .strip();
    }

    private static Optional<Outcome> problem(String name) {
        if (name.isEmpty()) {
            return Optional.of(Outcome.NAME_MISSING);
        }
        return name.codePointCount(0, name.length()) > LONGEST_NAME
                ? Optional.of(Outcome.NAME_TOO_LONG)
                : Optional.empty();
    }
}
