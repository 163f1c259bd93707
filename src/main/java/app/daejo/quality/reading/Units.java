package app.daejo.quality.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units of measure, time and money: their names in both languages and what one is in terms of another. */
public final class Units {

    /** Seconds in one unit of time; months and years as Gregorian averages, so equal spans compare within a few per cent. */
    private static final Map<String, Double> SECONDS = Map.of(
            "second", 1.0,
            "minute", 60.0,
            "hour", 3600.0,
            "day", 86_400.0,
            "week", 604_800.0,
            "month", 2_629_746.0,
            "year", 31_556_952.0,
            "decade", 315_569_520.0,
            "century", 3_155_695_200.0);

    /** Size in the base unit of its dimension: metre, square metre, gram, litre. Exact by the international yard and pound of 1959. */
    private static final Map<String, Double> SIZE = Map.ofEntries(
            Map.entry("m", 1.0),
            Map.entry("km", 1000.0),
            Map.entry("cm", 0.01),
            Map.entry("mm", 0.001),
            Map.entry("ft", 0.3048),
            Map.entry("in", 0.0254),
            Map.entry("yd", 0.9144),
            Map.entry("mi", 1609.344),
            Map.entry("m2", 1.0),
            Map.entry("km2", 1e6),
            Map.entry("ha", 1e4),
            Map.entry("acre", 4046.8564224),
            Map.entry("pyeong", 3.305785),
            Map.entry("ft2", 0.09290304),
            Map.entry("g", 1.0),
            Map.entry("kg", 1000.0),
            Map.entry("mg", 0.001),
            Map.entry("t", 1e6),
            Map.entry("lb", 453.59237),
            Map.entry("oz", 28.349523125),
            Map.entry("l", 1.0),
            Map.entry("ml", 0.001),
            Map.entry("gal", 3.785411784));

    private static final Map<String, Set<String>> DIMENSIONS = Map.of(
            "length", Set.of("m", "km", "cm", "mm", "ft", "in", "yd", "mi"),
            "area", Set.of("m2", "km2", "ha", "acre", "pyeong", "ft2"),
            "mass", Set.of("g", "kg", "mg", "t", "lb", "oz"),
            "volume", Set.of("l", "ml", "gal"));

    private static final Map<String, String> ENGLISH = new HashMap<>();
    private static final Map<String, String> ENGLISH_NAMES = new HashMap<>();

    static {
        english("KRW", "won", "won", "krw");
        english("USD", "dollars", "dollar", "dollars", "usd", "bucks");
        english("JPY", "yen", "yen");
        english("EUR", "euros", "euro", "euros");
        english("GBP", "pounds", "sterling");
        english("CNY", "yuan", "yuan", "renminbi");
        english("INR", "rupees", "rupee", "rupees");
        english("RUB", "rubles", "ruble", "rubles", "rouble", "roubles");
        english("THB", "baht", "baht");
        english("CHF", "francs", "franc", "francs");
        english("MXN", "pesos", "peso", "pesos");
        english("cent", "cents", "cent", "cents");
        english("second", "seconds", "second", "seconds", "sec", "secs");
        english("minute", "minutes", "minute", "minutes", "min", "mins");
        english("hour", "hours", "hour", "hours", "hr", "hrs");
        english("day", "days", "day", "days");
        english("week", "weeks", "week", "weeks");
        english("month", "months", "month", "months");
        english("year", "years", "year", "years");
        english("decade", "decades", "decade", "decades");
        english("century", "centuries", "century", "centuries");
        english("m", "meters", "meter", "meters", "metre", "metres");
        english("km", "kilometers", "kilometer", "kilometers", "kilometre", "kilometres", "km", "kms", "kph", "kmh");
        english("cm", "centimeters", "centimeter", "centimeters", "centimetre", "centimetres", "cm");
        english("mm", "millimeters", "millimeter", "millimeters", "millimetre", "millimetres", "mm");
        english("ft", "feet", "foot", "feet", "ft");
        english("in", "inches", "inch", "inches");
        english("yd", "yards", "yard", "yards");
        english("mi", "miles", "mile", "miles", "mph");
        english("ha", "hectares", "hectare", "hectares");
        english("acre", "acres", "acre", "acres");
        english("g", "grams", "gram", "grams", "gramme", "grammes");
        english("kg", "kilograms", "kilogram", "kilograms", "kilo", "kilos", "kg", "kgs");
        english("mg", "milligrams", "milligram", "milligrams", "mg");
        english("t", "tons", "ton", "tons", "tonne", "tonnes");
        english("lb", "pounds", "pound", "pounds", "lb", "lbs");
        english("oz", "ounces", "ounce", "ounces", "oz");
        english("l", "liters", "liter", "liters", "litre", "litres");
        english("ml", "milliliters", "milliliter", "milliliters", "millilitre", "millilitres", "ml");
        english("gal", "gallons", "gallon", "gallons");
        english("deg", "degrees", "degree", "degrees");
        english("kn", "knots", "knot", "knots");
    }

    private Units() {}

    private static void english(String unit, String name, String... words) {
        ENGLISH_NAMES.put(unit, name);
        for (var word : words) {
            ENGLISH.put(word, unit);
        }
    }

    static @Nullable String ofEnglishWord(String word) {
        return ENGLISH.get(word.toLowerCase(Locale.ROOT));
    }

    /** The English plural of a canonical unit, American spelling; null for one that has no everyday name. */
    public static @Nullable String englishName(String unit) {
        return ENGLISH_NAMES.get(unit);
    }

    /** The English word for {@code unit} in the number and spelling of {@code model}, a unit word that it is to replace. */
    public static @Nullable String englishLike(String unit, String model) {
        var plural = englishName(unit);
        if (plural == null) {
            return null;
        }
        var form = plural;
        boolean singular = !model.endsWith("s") && !model.equals("feet") && !"won yen yuan baht".contains(model);
        if (singular) {
            form = switch (plural) {
                case "feet" -> "foot";
                case "centuries" -> "century";
                case "inches" -> "inch";
                default -> plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
            };
        }
        if (model.contains("metre") || model.contains("litre")) {
            form = form.replace("meter", "metre").replace("liter", "litre");
        }
        return Folding.inCaseOf(model, form);
    }

    public static boolean isMoney(String unit) {
        return unit.length() == 3 && unit.equals(unit.toUpperCase(Locale.ROOT));
    }

    static boolean isTime(String unit) {
        return SECONDS.containsKey(unit);
    }

    /** Whether two amounts are one length, area, weight or time within six per cent, the rounding that newsrooms allow themselves. */
    public static boolean convertible(double value, String unit, double otherValue, String otherUnit) {
        if (SECONDS.containsKey(unit) && SECONDS.containsKey(otherUnit)) {
            return near(
                    value * SECONDS.getOrDefault(unit, 1.0), otherValue * SECONDS.getOrDefault(otherUnit, 1.0), 0.045);
        }
        if (unit.equals("deg") && otherUnit.equals("deg")) {
            return Math.abs(value * 9 / 5 + 32 - otherValue) < 1.5 || Math.abs(otherValue * 9 / 5 + 32 - value) < 1.5;
        }
        for (var dimension : DIMENSIONS.values()) {
            if (dimension.contains(unit) && dimension.contains(otherUnit)) {
                return near(value * SIZE.getOrDefault(unit, 1.0), otherValue * SIZE.getOrDefault(otherUnit, 1.0), 0.06);
            }
        }
        return false;
    }

    private static boolean near(double one, double other, double share) {
        return Math.abs(one - other) <= share * Math.max(Math.abs(one), Math.abs(other));
    }
}
