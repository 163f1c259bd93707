package app.daejo.ui.workbench;

import app.daejo.account.Person;
import app.daejo.account.PersonId;
import app.daejo.article.ArticleId;
import app.daejo.ui.live.Presence;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A screen's part in who is where: it tells of its person, and shows the others. */
final class Attendance {

    private Attendance() {}

    /** @return the seat, to be left when the screen closes */
    static Presence.Seat begin(
            Presence presence,
            UI ui,
            ArticleId article,
            Person me,
            Function<PersonId, String> names,
            Consumer<List<Presence.Here>> show) {
        var taken = new AtomicReference<Presence.@Nullable Seat>();
        Runnable renew = () -> {
            var mine = taken.get();
            if (mine != null) {
                show.accept(mine.others(names));
            }
        };
        Runnable changed = () -> {
            if (ui.isAttached()) {
                ui.access(renew::run);
            }
        };
        var seat = presence.enter(article, me.id(), () -> reached(ui), changed);
        taken.set(seat);
        renew.run();
        return seat;
    }

    private static boolean reached(UI ui) {
        var push = ui.getInternals().getPushConnection();
        return push == null || push.isConnected();
    }
}
