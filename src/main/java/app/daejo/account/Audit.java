package app.daejo.account;

import org.springframework.stereotype.Component;

/** The append-only record of who did what about which thing: ids and settings, never the text of an article. */
@Component
public class Audit {

    private final AuditRepository entries;
    private final CurrentPerson currentPerson;

    Audit(AuditRepository entries, CurrentPerson currentPerson) {
        this.entries = entries;
        this.currentPerson = currentPerson;
    }

    /**
     * Adds an entry in the transaction under way, by whoever acts now; by the desk itself if nobody does.
     *
     * @param action what was done, as {@code noun.verb}: {@code four-eyes.switched-off}
     * @param detail what the entry needs to be understood; at most 500 characters, may be empty
     */
    public void record(String action, Subject subject, String detail) {
        entries.append(currentPerson.find().map(Person::id).orElse(null), action, subject, detail);
    }

    /** Adds an entry by a person who is not signed in yet. */
    void record(Person person, String action, Subject subject, String detail) {
        entries.append(person.id(), action, subject, detail);
    }
}
