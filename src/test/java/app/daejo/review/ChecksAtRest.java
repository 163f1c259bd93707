package app.daejo.review;

import org.springframework.context.ApplicationContext;

/** Waits for the checks of a desk that run in the background. */
public final class ChecksAtRest {

    private ChecksAtRest() {}

    public static void await(ApplicationContext desk) throws Exception {
        var checking = desk.getBeanProvider(Checking.class).getIfAvailable();
        if (checking != null) {
            checking.awaitRest();
        }
    }
}
