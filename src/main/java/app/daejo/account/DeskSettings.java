package app.daejo.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is set for the whole desk. */
@Service
public class DeskSettings {

    private final DeskRepository desks;
    private final Audit audit;

    DeskSettings(DeskRepository desks, Audit audit) {
        this.desks = desks;
        this.audit = audit;
    }

    /** The desk; empty before its first set-up. */
    @PermitAll
    public Optional<Desk> find() {
        return desks.find();
    }

    /** @throws IllegalStateException before the first set-up */
    @PermitAll
    public Desk desk() {
        return find().orElseThrow(() -> new IllegalStateException("the desk is not set up yet"));
    }

    /** @param name 1 to 100 characters once stripped */
    @RolesAllowed("ADMINISTRATOR")
    @Transactional
    public void rename(String name) {
        desks.rename(name.strip());
        audit.record("desk.renamed", Subject.DESK, "");
    }

    /** Decides whether the author of a wording is kept from approving it; the audit keeps every change. */
    @RolesAllowed("ADMINISTRATOR")
    @Transactional
    public void setFourEyes(boolean on) {
        if (desks.setFourEyes(on)) {
            audit.record(on ? "four-eyes.switched-on" : "four-eyes.switched-off", Subject.DESK, "");
        }
    }
}
