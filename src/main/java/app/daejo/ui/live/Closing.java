package app.daejo.ui.live;

import com.vaadin.flow.component.UIDetachedException;

/** What a screen that is just being closed makes of news: nothing; the other screens hear it all the same. */
final class Closing {

    private Closing() {}

    static void unlessItIs(Runnable screen) {
        try {
            screen.run();
        } catch (UIDetachedException e) {
            // It will have left in a moment.
        }
    }
}
