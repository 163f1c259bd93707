package app.daejo.revision;

import java.util.UUID;

/** Names one command of one person, made where it is given: sent twice, it is applied once. */
public record CommandId(UUID value) {

    public static CommandId random() {
        return new CommandId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
