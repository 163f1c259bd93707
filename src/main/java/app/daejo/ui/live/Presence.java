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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is on which row of which article, on this node; kept nowhere, and gone with the screen. */
@Component
public class Presence {

    private final Map<ArticleId, Set<Seat>> seats = new ConcurrentHashMap<>();

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
     * @param changed called when others come, move or go, on whatever thread; must return at once
     */
    public Seat enter(ArticleId article, PersonId person, String name, Runnable changed) {
        var seat = new Seat(article, new Here(person, name, null, 0), changed);
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
        private volatile Here here;

        private Seat(ArticleId article, Here here, Runnable changed) {
            this.article = article;
            this.here = here;
            this.changed = changed;
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
                if (!there.person().equals(here.person())
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
