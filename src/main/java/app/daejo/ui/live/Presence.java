package app.daejo.ui.live;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.nodes.Place;
import app.daejo.nodes.PlacesElsewhere;
import app.daejo.nodes.SeatsChanged;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Who is on which row of which article, here and on the other nodes; kept nowhere, and gone with the screen. */
@Component
public class Presence {

    private static final int LOOK_ROUND_MS = 1000;

    private final Map<ArticleId, Set<Seat>> seats = new ConcurrentHashMap<>();
    private final PlacesElsewhere elsewhere;

    Presence(PlacesElsewhere elsewhere) {
        this.elsewhere = elsewhere;
    }

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
    public Seat enter(ArticleId article, PersonId person, BooleanSupplier reached, Runnable changed) {
        var seat = new Seat(article, new Place(person, null, 0), reached, changed);
        seats.computeIfAbsent(article, key -> ConcurrentHashMap.newKeySet()).add(seat);
        tellOthers(seat);
        return seat;
    }

    @EventListener
    void changed(SeatsChanged there) {
        seats.getOrDefault(there.article(), Set.of()).forEach(seat -> Closing.unlessItIs(seat.changed));
    }

    private void tellOthers(Seat mine) {
        seats.getOrDefault(mine.article, Set.of()).stream()
                .filter(seat -> seat != mine)
                .forEach(seat -> Closing.unlessItIs(seat.changed));
        tellNodes(mine.article);
    }

    /** One at a time, so that what is said last is what is so. */
    private synchronized void tellNodes(ArticleId article) {
        elsewhere.tell(article, taken(article).toList());
    }

    private Stream<Place> taken(ArticleId article) {
        return seats.getOrDefault(article, Set.of()).stream()
                .filter(seat -> !seat.away)
                .map(seat -> seat.here);
    }

    /** One screen's place in an article. */
    public final class Seat {

        private final ArticleId article;
        private final Runnable changed;
        private final BooleanSupplier reached;
        private volatile Place here;
        private volatile boolean doubted;
        private volatile boolean away;

        private Seat(ArticleId article, Place here, BooleanSupplier reached, Runnable changed) {
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
            here = new Place(here.person(), unit, row);
            tellOthers(this);
        }

        /**
         * Other people on the article, by name; whoever has two screens on two rows stands there twice.
         *
         * @param names what people are called
         */
        public List<Here> others(Function<PersonId, String> names) {
            var others = new ArrayList<Here>();
            Stream.concat(taken(article), elsewhere.of(article).stream()).forEach(there -> {
                if (!there.person().equals(here.person())
                        && others.stream()
                                .noneMatch(known -> known.person().equals(there.person())
                                        && Objects.equals(known.unit(), there.unit()))) {
                    others.add(new Here(there.person(), names.apply(there.person()), there.unit(), there.row()));
                }
            });
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
