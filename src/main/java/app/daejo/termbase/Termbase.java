package app.daejo.termbase;

import app.daejo.account.CurrentPerson;
import jakarta.annotation.security.RolesAllowed;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The terms a desk has agreed on; the checks hold every article against them. */
@Service
public class Termbase {

    private final TermRepository repository;
    private final CurrentPerson people;
    private final Clock clock;

    Termbase(TermRepository repository, CurrentPerson people, Clock clock) {
        this.repository = repository;
        this.people = people;
        this.clock = clock;
    }

    /** All terms, oldest first. */
    @RolesAllowed("TRANSLATOR")
    public List<Term> all() {
        return repository.findAll();
    }

    /** @return whether the term is new */
    @RolesAllowed("EDITOR")
    public boolean add(Term term) {
        return agree(term).isPresent();
    }

    /**
     * Adds a term that follows from a decision.
     *
     * @return its number, to {@link #withdraw} it by; empty where it had been agreed on before
     */
    @RolesAllowed("EDITOR")
    public Optional<Long> agree(Term term) {
        return repository.insert(stored(term), people.require().id(), clock.instant());
    }

    /** Takes back a term that {@link #agree} added. */
    @RolesAllowed("EDITOR")
    public void withdraw(long number) {
        repository.delete(number);
    }

    /** Changes whenever a term comes or goes. */
    @RolesAllowed("TRANSLATOR")
    public String state() {
        return repository.state();
    }

    private static Term stored(Term term) {
        return new Term(
                Normalizer.normalize(term.korean().strip(), Normalizer.Form.NFC),
                term.english().strip(),
                term.note());
    }
}
