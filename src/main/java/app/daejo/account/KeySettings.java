package app.daejo.account;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The keys that the current person chose; which commands there are, and whose a key is, the screens know. */
@Service
public class KeySettings {

    private final PersonKeysRepository repository;
    private final CurrentPerson people;

    KeySettings(PersonKeysRepository repository, CurrentPerson people) {
        this.repository = repository;
        this.people = people;
    }

    @RolesAllowed("TRANSLATOR")
    public PersonKeys mine() {
        return repository.find(people.require().id()).orElse(PersonKeys.AS_THEY_COME);
    }

    /** @throws IllegalArgumentException if these are no keys */
    @RolesAllowed("TRANSLATOR")
    @Transactional
    public void choose(PersonKeys keys) {
        if (!keys.isSound()) {
            throw new IllegalArgumentException("these are no keys");
        }
        repository.store(people.require().id(), keys);
    }
}
