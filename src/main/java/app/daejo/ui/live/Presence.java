package app.daejo.ui.live;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Who is on which row of which article, on this node; kept nowhere, and gone with the screen. */
@Component
public class Presence {

    private static final int LOOK_ROUND_MS = 1000;

    private final Map<ArticleId, Set<Seat>> seats = new ConcurrentHashMap<>();

    /** A browser that dies or loses its connection does not say goodbye. */
    @Scheduled(fixedDelay = LOOK_ROUND_MS)
    void lookRound() {
        seats.values().forEach(taken -> taken.forEach(Seat::look));
    }

    /**
     * Somebody else on the article.
     *
     * @param row the number of the row, from 1; 0 while they are on none
     */
    public record Here(
            PersonId person, String name, @Nullable UnitId unit, int row) {}

    /**
     * Takes a seat for a screen.
     *
     * @param reached whether the screen can be reached now; asked on any thread
     * @param changed called when others come, move or go, on whatever thread; must return at once
     */
    public Seat enter(ArticleId article, PersonId person, String name, BooleanSupplier reached, Runnable changed) {
        var seat = new Seat(article, new Here(person, name, null, 0), reached, changed);
        seats.computeIfAbsent(article, key -> ConcurrentHashMap.newKeySet()).add(seat);
        tellOthers(seat);
        return seat;
    }

    private void tellOthers(Seat mine) {
        seats.getOrDefault(mine.article, Set.of()).stream()
                .filter(seat -> seat != mine)
                .forEach(seat -> seat.changed.run());
    }

    /** One screen's place in an article. */
    public final class Seat {

        private final ArticleId article;
        private final Runnable changed;
        private final BooleanSupplier reached;
        private volatile Here here;
        private volatile boolean doubted;
        private volatile boolean away;

        private Seat(ArticleId article, Here here, BooleanSupplier reached, Runnable changed) {
            this.article = article;
            this.here = here;
            this.reached = reached;
            this.changed = changed;
        }

        /** One look at which the screen cannot be reached may fall between two connections; at the second it is away. */
        private void look() {
            boolean there = reached.getAsBoolean();
            boolean before = away;
            away = !there && doubted;
            doubted = !there;
            if (away != before) {
                tellOthers(this);
            }
        }

        /** The person rests on a row. */
        public void rest(UnitId unit, int row) {
            here = new Here(here.person(), here.name(), unit, row);
            tellOthers(this);
        }

        /** Other people on the article, by name; whoever has two screens on two rows stands there twice. */
        public List<Here> others() {
            var others = new ArrayList<Here>();
            for (var seat : seats.getOrDefault(article, Set.of())) {
                var there = seat.here;
                if (!seat.away
                        && !there.person().equals(here.person())
                        && others.stream()
                                .noneMatch(known -> known.person().equals(there.person())
                                        && Objects.equals(known.unit(), there.unit()))) {
                    others.add(there);
                }
            }
            others.sort(Comparator.comparing(Here::name).thenComparing(Here::row));
            return others;
        }

        public void leave() {
            seats.computeIfPresent(article, (key, taken) -> {
                taken.remove(this);
                return taken.isEmpty() ? null : taken;
            });
            tellOthers(this);
        }
    }
}
