package app.daejo.intake;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets a starting desk take up the journeys that an earlier run left half-way; a command leaves them to the desk. */
@Component
@ConditionalOnWebApplication
class JourneysAfterRestart {

    private final Journeys journeys;

    JourneysAfterRestart(Journeys journeys) {
        this.journeys = journeys;
    }

    @EventListener(ApplicationReadyEvent.class)
    void takeUp() {
        journeys.resume();
    }
}
