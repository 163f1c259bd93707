package app.daejo.quality.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges how well Latin letters can be what a Hangul spelling stands for: 비프 reads as Beef, hardly as Beeg.
 *
 * <p>Each jamo emits a group of zero to four letters with a probability learnt by {@link ReadingTrainer}; the cost of a reading is the
 * negative logarithm of the likeliest way to share the letters out, in nats a letter.
 *
 * @see <a href="https://aclanthology.org/J98-4003/">Knight and Graehl (1998), Machine Transliteration</a>
 */
public final class SoundModel {

    /** The longest group of letters that one jamo emits. */
    static final int LONGEST_GROUP = 4;

    /** What a group never seen in training costs, and how much more for each of its letters. */
    private static final double UNSEEN = 4.5;

    private static final double UNSEEN_LETTER = 2.5;

    /** What it costs, in nats, to leave syllables unread that are no particle and no word after a name. */
    private static final double UNREAD = 1.5;

    private static final String AFTER_A_NAME = "은는이가을를의에도만와과로으서보부까처나라고인다입였며자란씨시주군현섬강산호역어계측사당들님께마조뿐한대팀감양";

    private final GroupCosts costs;

    SoundModel(Map<String, Map<String, Double>> costs) {
        this.costs = new GroupCosts(costs);
    }

    private static final class Holder {
        static final SoundModel INSTANCE = read();
    }

    /** @throws UncheckedIOException if the table cannot be read from the class path */
    public static SoundModel instance() {
        return Holder.INSTANCE;
    }

    private static SoundModel read() {
        var costs = new HashMap<String, Map<String, Double>>();
        try (var in = SoundModel.class.getResourceAsStream("/app/daejo/quality/reading/readings.tsv")) {
            if (in == null) {
                throw new IOException("no table of readings");
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                var cells = line.split("\t", -1);
                if (cells.length == 3) {
                    costs.computeIfAbsent(cells[0], jamo -> new HashMap<>())
                            .put(cells[1], Double.parseDouble(cells[2]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SoundModel(costs);
    }

    /** The symbols of the model for Hangul: one for each initial, vowel and final; a final names its place, so ㄴ of 나 is not that of 안. */
    static List<String> symbols(String hangul) {
        var symbols = new ArrayList<String>();
        for (int i = 0; i < hangul.length(); i++) {
            int index = hangul.charAt(i) - '가';
            if (index < 0 || index > 11171) {
                continue;
            }
            symbols.add("i" + index / 588);
            symbols.add("v" + index % 588 / 28);
            if (index % 28 > 0) {
                symbols.add("f" + index % 28);
            }
        }
        return symbols;
    }

    double groupCost(String symbol, String group) {
        double known = costs.of(GroupCosts.id(symbol), GroupCosts.code(group));
        return known >= 0 ? known : UNSEEN + UNSEEN_LETTER * group.length();
    }

    /**
     * @param hangul syllables only
     * @param latin any case
     * @return the cost of reading all of {@code latin} from all of {@code hangul}, in nats a letter; about 1 for a good reading
     */
    public double cost(String hangul, String latin) {
        var letters = letters(latin);
        if (letters.isEmpty() || hangul.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        var best = best(GroupCosts.ids(hangul), letters, Double.POSITIVE_INFINITY);
        return best[best.length - 1] / letters.length();
    }

    /**
     * The best reading of {@code latin} from the beginning of a run of Hangul, particles and all.
     *
     * @param cost in nats a letter
     * @param hangul the syllables that were read
     */
    public record Reading(double cost, String hangul) {}

    private static final Reading NONE = new Reading(Double.POSITIVE_INFINITY, "");

    /** @return the cheapest reading from any number of the run's first syllables */
    public Reading fromStart(String run, String latin) {
        return fromStart(run, latin, Double.POSITIVE_INFINITY);
    }

    /**
     * @param limit a reading has to cost less, in nats a letter, to be of interest: the search ends where none can
     * @return the cheapest reading from any number of the run's first syllables; of infinite cost where none is below the limit
     */
    public Reading fromStart(String run, String latin, double limit) {
        var letters = letters(latin);
        var best = NONE;
        if (letters.isEmpty()) {
            return best;
        }
        int longest = Math.min(run.length(), letters.length() + 2);
        var costs = best(GroupCosts.ids(run.substring(0, longest)), letters, limit);
        int symbol = 0;
        for (int syllable = 1; syllable <= longest; syllable++) {
            symbol += (run.charAt(syllable - 1) - '가') % 28 > 0 ? 3 : 2;
            boolean wordEnds = syllable == run.length() || AFTER_A_NAME.indexOf(run.charAt(syllable)) >= 0;
            double cost = (costs[symbol] + (wordEnds ? 0 : UNREAD)) / letters.length();
            if (cost < best.cost() && cost < limit) {
                best = new Reading(cost, run.substring(0, syllable));
            }
        }
        return best;
    }

    /**
     * What one syllable is read as.
     *
     * @param letters may be none
     */
    public record Step(char syllable, String letters) {

        @Override
        public String toString() {
            return syllable + " → " + (letters.isEmpty() ? "–" : letters);
        }
    }

    /** The cheapest reading of all of {@code latin} from all of {@code hangul}, syllable by syllable: 비 → bee, 프 → f. */
    public List<Step> steps(String hangul, String latin) {
        var letters = letters(latin);
        int n = letters.length();
        var cost = new double[hangul.length() + 1][n + 1];
        var cameFrom = new int[hangul.length() + 1][n + 1];
        for (var row : cost) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        cost[0][0] = 0;
        for (int s = 0; s < hangul.length(); s++) {
            var ids = GroupCosts.ids(hangul.substring(s, s + 1));
            for (int from = 0; from <= n; from++) {
                if (cost[s][from] == Double.POSITIVE_INFINITY) {
                    continue;
                }
                int longest = Math.min(n, from + LONGEST_GROUP * ids.length);
                for (int to = from; to <= longest; to++) {
                    var part = letters.substring(from, to);
                    var read = part.isEmpty() ? silent(ids) : best(ids, part, Double.POSITIVE_INFINITY)[ids.length];
                    if (cost[s][from] + read < cost[s + 1][to]) {
                        cost[s + 1][to] = cost[s][from] + read;
                        cameFrom[s + 1][to] = from;
                    }
                }
            }
        }
        var steps = new ArrayList<Step>();
        int to = n;
        for (int s = hangul.length(); s > 0; s--) {
            int from = cameFrom[s][to];
            steps.addFirst(new Step(hangul.charAt(s - 1), letters.substring(from, to)));
            to = from;
        }
        return steps;
    }

    private double silent(int[] ids) {
        double cost = 0;
        for (int id : ids) {
            double known = costs.of(id, 0);
            cost += known < 0 ? UNSEEN : known;
        }
        return cost;
    }

    static String letters(String latin) {
        var folded = Folding.fold(latin);
        var full = folded.startsWith("mc") && folded.length() > 4 ? "mac" + folded.substring(2) : folded;
        boolean plain = full.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return plain ? full : full.replaceAll("[^a-z]", "");
    }

    /** @return for each number of symbols the cost of reading all the letters from them; infinite from where all cost the limit or more */
    private double[] best(int[] symbols, String letters, double limit) {
        int n = letters.length();
        var codes = codes(letters);
        var all = new double[symbols.length + 1];
        Arrays.fill(all, Double.POSITIVE_INFINITY);
        var row = new double[n + 1];
        var next = new double[n + 1];
        Arrays.fill(row, Double.POSITIVE_INFINITY);
        row[0] = 0;
        for (int s = 0; s < symbols.length; s++) {
            Arrays.fill(next, Double.POSITIVE_INFINITY);
            boolean going = false;
            for (int from = 0; from <= n; from++) {
                // Costs only grow, so what has reached the limit need not be followed.
                if (row[from] / n >= limit || row[from] == Double.POSITIVE_INFINITY) {
                    continue;
                }
                going = true;
                for (int length = 0; length <= LONGEST_GROUP && from + length <= n; length++) {
                    double known = costs.of(symbols[s], codes[from * (LONGEST_GROUP + 1) + length]);
                    double cost = row[from] + (known < 0 ? UNSEEN + UNSEEN_LETTER * length : known);
                    next[from + length] = Math.min(next[from + length], cost);
                }
            }
            if (!going) {
                break;
            }
            var spare = row;
            row = next;
            next = spare;
            all[s + 1] = row[n];
        }
        return all;
    }

    /** The codes of the groups of zero to four letters from each place. */
    private static int[] codes(String letters) {
        int n = letters.length();
        var codes = new int[(n + 1) * (LONGEST_GROUP + 1)];
        for (int from = 0; from <= n; from++) {
            int code = 0;
            for (int length = 1; length <= LONGEST_GROUP && from + length <= n; length++) {
                code = GroupCosts.longer(code, letters.charAt(from + length - 1));
                codes[from * (LONGEST_GROUP + 1) + length] = code;
            }
        }
        return codes;
    }
}
