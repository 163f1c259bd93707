package app.daejo.nodes;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** The name of this process among those on the same database; another at each start. */
@Component
class ThisNode {

    private final UUID id = UUID.randomUUID();

    UUID id() {
        return id;
    }
}
