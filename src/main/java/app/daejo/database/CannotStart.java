package app.daejo.database;

/** A reason why the desk does not start that the person at the console can do something about; told in one line. */
public final class CannotStart extends RuntimeException {

    /** @param reason one line in plain words, without a full stop */
    public CannotStart(String reason) {
        super(reason);
    }

    /** @param reason one line in plain words, without a full stop */
    public CannotStart(String reason, Throwable cause) {
        super(reason, cause);
    }
}
