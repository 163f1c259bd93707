package app.daejo.termbase;

import app.daejo.account.CurrentPerson;
import jakarta.annotation.security.RolesAllowed;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
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
        var stored = new Term(
                Normalizer.normalize(term.korean().strip(), Normalizer.Form.NFC),
                term.english().strip(),
                term.note());
        return repository.insert(stored, people.require().id(), clock.instant());
    }
}
