package app.daejo.quality.reading;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what a pure function gave, so that the rows of an article that did not change need not be read again.
 *
 * <p>Bounded and safe for use by many threads. It keeps two generations: when the young one is full it becomes the old one, and what
 * is not asked for again is forgotten with it; the old one also goes where memory is short. Two threads that ask at once may both
 * work; the results are equal.
 */
public final class Memo<K, V> {

    /** Enough for both sides of an article of ten thousand rows; shorter ones, as nearly all are, take no more than they need. */
    public static final int ARTICLE = 10_240;

    private record Generations<K, V>(Map<K, V> young, SoftReference<Map<K, V>> aging) {

        Map<K, V> old() {
            var still = aging.get();
            return still == null ? Map.of() : still;
        }
    }

    private final int size;
    private final Function<K, V> function;
    private volatile Generations<K, V> generations =
            new Generations<>(new ConcurrentHashMap<>(), new SoftReference<>(Map.of()));

    /**
     * @param size results in a generation; at most about twice as many are kept
     * @param function pure, never null, with results that nobody changes
     */
    public Memo(int size, Function<K, V> function) {
        this.size = size;
        this.function = function;
    }

    /** @throws RuntimeException whatever the function throws; nothing is remembered then */
    public V get(K key) {
        var now = generations;
        var known = now.young().get(key);
        if (known != null) {
            return known;
        }
        var older = now.old().get(key);
        var value = older != null ? older : function.apply(key);
        keep(key, value);
        return value;
    }

    /** Whether the result is remembered; then it goes on being so as if it had been asked for. */
    boolean has(K key) {
        var now = generations;
        if (now.young().containsKey(key)) {
            return true;
        }
        var older = now.old().get(key);
        if (older != null) {
            keep(key, older);
        }
        return older != null;
    }

    private void keep(K key, V value) {
        var now = generations;
        if (now.young().size() >= size) {
            synchronized (this) {
                if (generations == now) {
                    generations = new Generations<>(new ConcurrentHashMap<>(), new SoftReference<>(now.young()));
                }
                now = generations;
            }
        }
        now.young().put(key, value);
    }

    /** How many results are kept now. */
    int kept() {
        var now = generations;
        return now.young().size() + now.old().size();
    }
}
