package app.daejo.database;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells a {@link CannotStart} and a port in use in one line on the console, in place of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OneLineFailure implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart) {
                System.err.println("daejo: " + cause.getMessage() + ".");
                return true;
            }
            if (cause instanceof PortInUseException inUse) {
                System.err.println("daejo: Port " + inUse.getPort()
                        + " is in use: stop what uses it, or name another in DAEJO_PORT.");
                return true;
            }
        }
        return false;
    }
}
