package app.daejo.nodes;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The other nodes' seats, as they say themselves: at every move, and again every two seconds. A node that has not said
 * anything for six is taken for dead, and nobody is on it.
 */
@Component
class SeatsElsewhere implements PlacesElsewhere {

    static final String SEATS = "seats";

    private static final int BEAT_MS = 2000;
    private static final long SILENCE = Duration.ofSeconds(6).toNanos();

    private final Bell bell;
    private final ApplicationEventPublisher events;
    private final Map<ArticleId, List<Place>> mine = new ConcurrentHashMap<>();
    private final Map<Key, Heard> theirs = new ConcurrentHashMap<>();

    SeatsElsewhere(Bell bell, ApplicationEventPublisher events) {
        this.bell = bell;
        this.events = events;
    }

    private record Key(String node, ArticleId article) {}

    private record Heard(List<Place> places, long at) {}

    @Override
    public void tell(ArticleId article, List<Place> places) {
        if (places.isEmpty()) {
            mine.remove(article);
        } else {
            mine.put(article, List.copyOf(places));
        }
        say(article, places);
    }

    @Override
    public List<Place> of(ArticleId article) {
        return theirs.entrySet().stream()
                .filter(heard -> heard.getKey().article().equals(article))
                .flatMap(heard -> heard.getValue().places().stream())
                .toList();
    }

    @Scheduled(fixedDelay = BEAT_MS)
    void beat() {
        mine.forEach(this::say);
        forgetTheSilent(System.nanoTime());
    }

    void forgetTheSilent(long now) {
        theirs.forEach((key, heard) -> {
            if (now - heard.at() > SILENCE && theirs.remove(key, heard)) {
                events.publishEvent(new SeatsChanged(key.article()));
            }
        });
    }

    private void say(ArticleId article, List<Place> places) {
        bell.say(SEATS + " " + article, write(places));
    }

    /** As many as one message holds. */
    static String write(List<Place> places) {
        var words = new StringBuilder();
        for (var place : places) {
            var unit = place.unit();
            var word = place.person().value() + "." + (unit == null ? 0 : unit.value()) + "." + place.row() + " ";
            if (words.length() + word.length() > BellRepository.LONGEST - 100) {
                break;
            }
            words.append(word);
        }
        return words.toString().strip();
    }

    /**
     * Takes in what another node says.
     *
     * @param said the article and who is on it
     * @param now by this machine's own clock
     * @throws IllegalArgumentException if it makes no sense
     */
    void heard(String node, String said, long now) {
        var words = said.strip().split(" ");
        var key = new Key(node, new ArticleId(Long.parseLong(words[0])));
        var places = new ArrayList<Place>();
        for (int i = 1; i < words.length; i++) {
            var parts = words[i].split("\\.");
            if (parts.length != 3) {
                throw new IllegalArgumentException("not a place: " + words[i].length() + " characters");
            }
            long unit = Long.parseLong(parts[1]);
            places.add(new Place(
                    new PersonId(Long.parseLong(parts[0])),
                    unit == 0 ? null : new UnitId(unit),
                    Integer.parseInt(parts[2])));
        }
        var before = places.isEmpty() ? theirs.remove(key) : theirs.put(key, new Heard(places, now));
        if (before == null ? !places.isEmpty() : !before.places().equals(places)) {
            events.publishEvent(new SeatsChanged(key.article()));
        }
    }
}
