package app.daejo.ui.workbench;

import app.daejo.account.Person;
import app.daejo.article.ArticleId;
import app.daejo.ui.live.Presence;
import com.vaadin.flow.component.UI;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A screen's part in who is where: it tells of its person, and shows the others. */
final class Attendance {

    private Attendance() {}

    /** @return the seat, to be left when the screen closes */
    static Presence.Seat begin(
            Presence presence, UI ui, ArticleId article, Person me, Workbench workbench, ProgressBar progress) {
        var taken = new AtomicReference<Presence.@Nullable Seat>();
        Runnable show = () -> {
            var mine = taken.get();
            if (mine != null) {
                var others = mine.others();
                workbench.setOthers(others);
                progress.showOthers(others);
            }
        };
        Runnable changed = () -> {
            if (ui.isAttached()) {
                ui.access(show::run);
            }
        };
        var seat = presence.enter(article, me.id(), me.displayName(), () -> reached(ui), changed);
        taken.set(seat);
        workbench.onPlace(seat::rest);
        show.run();
        return seat;
    }

    private static boolean reached(UI ui) {
        var push = ui.getInternals().getPushConnection();
        return push == null || push.isConnected();
    }
}
