package app.daejo.quality.reading;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns the table of {@link SoundModel} by expectation maximisation and writes it. The pairs are our own list of names and loanwords, the
 * names of countries, languages and cities in CLDR (Unicode licence), and Korean syllables in their Latin spellings.
 *
 * @see <a href="https://aclanthology.org/J98-4003/">Knight and Graehl (1998), Machine Transliteration</a>
 */
public final class ReadingTrainer {

    private static final int ROUNDS = 12;
    private static final double RAREST = 0.0015;

    /** A pair that costs more, in nats a letter, is a translation, not a transliteration. */
    private static final double NO_TRANSLITERATION = 2.6;

    private record Pair(List<String> symbols, String letters, double weight) {}

    private ReadingTrainer() {}

    /** @param args the file to write */
    public static void main(String... args) throws IOException {
        var pairs = pairs();
        var table = train(pairs);
        var model = new SoundModel(costs(table));
        pairs.removeIf(pair -> perLetter(model, pair) > NO_TRANSLITERATION);
        table = train(pairs);
        write(Path.of(args[0]), costs(table));
        System.out.println(pairs.size() + " pairs");
    }

    private static List<Pair> pairs() throws IOException {
        var pairs = new ArrayList<Pair>();
        try (var in = ReadingTrainer.class.getResourceAsStream("/app/daejo/quality/reading/name-pairs.tsv")) {
            if (in == null) {
                throw new IOException("no list of pairs");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .filter(cells -> cells.length >= 2)
                    .forEach(cells ->
                            add(pairs, cells[0], cells[1], cells.length > 2 ? Double.parseDouble(cells[2]) : 1));
        }
        addCldr(pairs);
        for (char c = '가'; c <= '힣'; c++) {
            var ways = KoreanReading.syllable(c);
            if ((c - '가') % 588 % 28 % 4 == 0) {
                pairs.add(new Pair(SoundModel.symbols(String.valueOf(c)), ways.getFirst(), 0.02));
            }
        }
        return pairs;
    }

    private static void addCldr(List<Pair> pairs) {
        var korean = LocaleDisplayNames.getInstance(ULocale.KOREAN);
        var english = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
        for (var country : Locale.getISOCountries()) {
            addWords(pairs, korean.regionDisplayName(country), english.regionDisplayName(country));
        }
        for (var language : Locale.getISOLanguages()) {
            addWords(
                    pairs,
                    korean.languageDisplayName(language).replaceAll("어$", ""),
                    english.languageDisplayName(language));
        }
        var koreanZones = TimeZoneNames.getInstance(ULocale.KOREAN);
        var englishZones = TimeZoneNames.getInstance(ULocale.ENGLISH);
        for (var zone : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            var ours = koreanZones.getExemplarLocationName(zone);
            var theirs = englishZones.getExemplarLocationName(zone);
            if (ours != null && theirs != null) {
                addWords(pairs, ours, theirs);
            }
        }
    }

    private static void addWords(List<Pair> pairs, String korean, String english) {
        var ours = korean.split(" ");
        var theirs = english.split(" ");
        for (int i = 0; i < ours.length && ours.length == theirs.length; i++) {
            add(pairs, ours[i], theirs[i], 1);
        }
    }

    private static void add(List<Pair> pairs, String korean, String english, double weight) {
        var letters = SoundModel.letters(english);
        if (korean.chars().allMatch(c -> HangulWords.isHangul((char) c))
                && letters.length() > 1
                && letters.length() <= korean.length() * 4) {
            pairs.add(new Pair(SoundModel.symbols(korean), letters, weight));
        }
    }

    private static Map<String, Map<String, Double>> train(List<Pair> pairs) {
        Map<String, Map<String, Double>> table = seed();
        for (int round = 0; round < ROUNDS; round++) {
            var counts = new HashMap<String, Map<String, Double>>();
            for (var pair : pairs) {
                expect(pair, table, counts);
            }
            table = normalise(counts);
        }
        return table;
    }

    /** The first guess: the spellings of Korean names, and nothing at all for the silent ones. */
    private static Map<String, Map<String, Double>> seed() {
        var seeds = new HashMap<String, Map<String, Double>>();
        for (char c = '가'; c <= '힣'; c++) {
            var symbols = SoundModel.symbols(String.valueOf(c));
            for (int i = 0; i < symbols.size(); i++) {
                var known = seeds.computeIfAbsent(symbols.get(i), symbol -> new HashMap<>());
                KoreanReading.part(c, i).forEach(group -> known.put(group, 0.1));
            }
        }
        return seeds;
    }

    private static double probability(Map<String, Map<String, Double>> table, String symbol, String group) {
        double floor = group.isEmpty() ? 0.01 : 0.002 / Math.pow(8, group.length() - 1);
        return table.getOrDefault(symbol, Map.of()).getOrDefault(group, 0.0) + floor;
    }

    private static void expect(
            Pair pair, Map<String, Map<String, Double>> table, Map<String, Map<String, Double>> counts) {
        int symbols = pair.symbols().size();
        int letters = pair.letters().length();
        var forward = new double[symbols + 1][letters + 1];
        var backward = new double[symbols + 1][letters + 1];
        forward[0][0] = 1;
        backward[symbols][letters] = 1;
        for (int s = 0; s < symbols; s++) {
            for (int from = 0; from <= letters; from++) {
                for (int to = from; to <= Math.min(letters, from + SoundModel.LONGEST_GROUP); to++) {
                    forward[s + 1][to] += forward[s][from]
                            * probability(
                                    table, pair.symbols().get(s), pair.letters().substring(from, to));
                }
            }
        }
        for (int s = symbols - 1; s >= 0; s--) {
            for (int from = 0; from <= letters; from++) {
                for (int to = from; to <= Math.min(letters, from + SoundModel.LONGEST_GROUP); to++) {
                    backward[s][from] += probability(
                                    table, pair.symbols().get(s), pair.letters().substring(from, to))
                            * backward[s + 1][to];
                }
            }
        }
        double total = forward[symbols][letters];
        if (total <= 0) {
            return;
        }
        for (int s = 0; s < symbols; s++) {
            for (int from = 0; from <= letters; from++) {
                for (int to = from; to <= Math.min(letters, from + SoundModel.LONGEST_GROUP); to++) {
                    var group = pair.letters().substring(from, to);
                    double share = forward[s][from]
                            * probability(table, pair.symbols().get(s), group)
                            * backward[s + 1][to]
                            / total;
                    if (share > 1e-4) {
                        counts.computeIfAbsent(pair.symbols().get(s), symbol -> new HashMap<>())
                                .merge(group, share * pair.weight(), Double::sum);
                    }
                }
            }
        }
    }

    private static Map<String, Map<String, Double>> normalise(Map<String, Map<String, Double>> counts) {
        var table = new HashMap<String, Map<String, Double>>();
        counts.forEach((symbol, groups) -> {
            double total =
                    groups.values().stream().mapToDouble(Double::doubleValue).sum() + 0.5;
            var normal = new HashMap<String, Double>();
            groups.forEach((group, count) -> normal.put(group, count / total));
            table.put(symbol, normal);
        });
        return table;
    }

    private static Map<String, Map<String, Double>> costs(Map<String, Map<String, Double>> table) {
        var costs = new TreeMap<String, Map<String, Double>>();
        table.forEach((symbol, groups) -> {
            var kept = new TreeMap<String, Double>();
            groups.forEach((group, probability) -> {
                if (probability >= RAREST) {
                    kept.put(group, -Math.log(probability));
                }
            });
            costs.put(symbol, kept);
        });
        return costs;
    }

    private static double perLetter(SoundModel model, Pair pair) {
        double[] row = new double[pair.letters().length() + 1];
        Arrays.fill(row, Double.POSITIVE_INFINITY);
        row[0] = 0;
        for (var symbol : pair.symbols()) {
            var next = new double[row.length];
            Arrays.fill(next, Double.POSITIVE_INFINITY);
            for (int from = 0; from < row.length; from++) {
                for (int to = from; to < Math.min(row.length, from + SoundModel.LONGEST_GROUP + 1); to++) {
                    next[to] = Math.min(
                            next[to],
                            row[from] + model.groupCost(symbol, pair.letters().substring(from, to)));
                }
            }
            row = next;
        }
        return row[row.length - 1] / pair.letters().length();
    }

    private static void write(Path file, Map<String, Map<String, Double>> costs) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(
                "# Written by ReadingTrainer: symbol (i initial, v vowel, f final; Unicode order), letters, cost in nats.");
        costs.forEach((symbol, groups) -> groups.forEach(
                (group, cost) -> lines.add(symbol + "\t" + group + "\t" + String.format(Locale.ROOT, "%.3f", cost))));
        Files.write(file, lines);
    }
}
