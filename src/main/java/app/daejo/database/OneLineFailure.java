package app.daejo.database;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells a {@link CannotStart} in one line on the console, in place of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OneLineFailure implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart) {
                System.err.println("daejo: " + cause.getMessage() + ".");
                return true;
            }
        }
        return false;
    }
}
