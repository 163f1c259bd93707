package app.daejo.account;

import app.daejo.text.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the desk. */
@Service
public class People {

    private final PersonRepository people;
    private final StaySignedInRepository staySignedIn;
    private final Accounts accounts;
    private final CurrentPerson currentPerson;
    private final Audit audit;

    People(
            PersonRepository people,
            StaySignedInRepository staySignedIn,
            Accounts accounts,
            CurrentPerson currentPerson,
            Audit audit) {
        this.people = people;
        this.staySignedIn = staySignedIn;
        this.accounts = accounts;
        this.currentPerson = currentPerson;
        this.audit = audit;
    }

    /** A person, disabled or not: history names them. */
    @RolesAllowed("TRANSLATOR")
    public Optional<Person> find(PersonId id) {
        return people.find(id).map(PersonRepository.Account::person);
    }

    /** Everybody, by display name. */
    @RolesAllowed("TRANSLATOR")
    public List<Person> all() {
        return people.all().stream().map(PersonRepository.Account::person).toList();
    }

    /** Everybody who may sign in, by display name. */
    @RolesAllowed("TRANSLATOR")
    public List<Person> enabled() {
        return people.all().stream()
                .filter(account -> !account.disabled())
                .map(PersonRepository.Account::person)
                .toList();
    }

    /** Those who may sign in no more. */
    @RolesAllowed("ADMINISTRATOR")
    public Set<PersonId> disabled() {
        return people.all().stream()
                .filter(PersonRepository.Account::disabled)
                .map(account -> account.person().id())
                .collect(Collectors.toSet());
    }

    @RolesAllowed("ADMINISTRATOR")
    @Transactional
    public AccountOutcome create(NewAccount account, Role role) {
        var outcome = accounts.create(account, role);
        if (outcome instanceof AccountOutcome.Done(Person person)) {
            audit.record("person.created", Subject.of(person.id()), role.name());
        }
        return outcome;
    }

    /** Gives a person another role and ends their sessions; the last administrator stays one. */
    @RolesAllowed("ADMINISTRATOR")
    @Transactional
    public AccountOutcome changeRole(PersonId id, Role role) {
        people.lockRoles();
        if (role != Role.ADMINISTRATOR && people.isLastAdministrator(id)) {
            return new AccountOutcome.Refused(EnumSet.of(AccountProblem.LAST_ADMINISTRATOR));
        }
        people.setRole(id, role);
        return changed(id, "person.role-changed", role.name());
    }

    /** Ends a person's sessions and lets them sign in no more; the last administrator stays. */
    @RolesAllowed("ADMINISTRATOR")
    @Transactional
    public AccountOutcome disable(PersonId id) {
        people.lockRoles();
        if (people.isLastAdministrator(id)) {
            return new AccountOutcome.Refused(EnumSet.of(AccountProblem.LAST_ADMINISTRATOR));
        }
        people.setDisabled(id, true);
        staySignedIn.forgetAll(id);
        return changed(id, "person.disabled", "");
    }

    @RolesAllowed("ADMINISTRATOR")
    @Transactional
    public AccountOutcome enable(PersonId id) {
        people.setDisabled(id, false);
        return changed(id, "person.enabled", "");
    }

    /** The language that whoever is signed in chose for the interface; empty: the browser's. */
    @PermitAll
    public Optional<Language> myLanguage() {
        return currentPerson.find().map(Person::id).flatMap(people::language);
    }

    /** Remembers the language for whoever is signed in; for nobody it does nothing. */
    @PermitAll
    @Transactional
    public void chooseMyLanguage(Language language) {
        currentPerson.find().ifPresent(person -> people.setLanguage(person.id(), language));
    }

    private AccountOutcome changed(PersonId id, String action, String detail) {
        var account = people.find(id);
        if (account.isEmpty()) {
            return new AccountOutcome.Unknown();
        }
        audit.record(action, Subject.of(id), detail);
        return new AccountOutcome.Done(account.get().person());
    }
}
