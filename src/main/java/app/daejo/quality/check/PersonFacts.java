package app.daejo.quality.check;

import app.daejo.quality.Bitext;
import app.daejo.quality.reading.Folding;
import app.daejo.quality.reading.KoreanNames;
import app.daejo.quality.reading.KoreanNumbers;
import app.daejo.text.Span;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what the English says of people with their full name: how old they are, and which of several offices they hold. */
final class PersonFacts {

    private static final String NAME = "(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}\\.)?(?: \\p{Lu}[\\p{L}'’-]+){1,2})";
    private static final Pattern AGE = Pattern.compile(
            NAME + "(?:, (?:who is |aged |now )?| \\()(\\d{1,2})(?=[,).])|(\\d{1,2})-year-old (?:[a-z]+ ){0,3}" + NAME);

    /** Offices of which a person holds one at a time in one body. */
    private static final String OFFICE =
            "(?:[Vv]ice |[Dd]eputy )?(?:[Cc]hairman|[Cc]hairwoman|[Cc]hairperson|[Pp]resident|CEO|CFO|[Mm]inister|[Gg]overnor|[Mm]ayor|[Pp]rincipal|[Dd]ean|[Cc]oach|[Cc]aptain|[Ee]ditor-in-chief)";

    private static final Pattern POSITION = Pattern.compile("\\b(" + OFFICE + ") " + NAME);
    private static final Pattern KOREAN_OFFICE = Pattern.compile(
            "([가-힣]{2,4}) ?((?:부|전 ?)?(?:회장|의장|사장|대표|위원장|총장|원장|장관|차관|지사|시장|교장|학장|감독|코치|주장|편집장|대통령|총리|이사장))");

    private PersonFacts() {}

    static void collect(Bitext bitext, int row, List<Fact> facts) {
        var pair = bitext.pairs().get(row);
        var age = AGE.matcher(pair.target());
        while (age.find()) {
            boolean before = age.group(1) != null;
            var name = before ? age.group(1) : age.group(4);
            int group = before ? 2 : 3;
            var value = new BigDecimal(age.group(group));
            boolean inSource = KoreanNumbers.of(pair.source()).stream()
                    .anyMatch(number -> number.value().compareTo(value) == 0);
            facts.add(new Fact(
                    "age",
                    key(name),
                    name,
                    age.group(group),
                    row,
                    new Span(age.start(group), age.end(group)),
                    inSource,
                    null));
        }
        var position = POSITION.matcher(pair.target());
        while (position.find()) {
            var name = position.group(2);
            // Where the Korean calls the office otherwise in each place, the person holds two.
            var office = korean(pair.source(), name);
            facts.add(new Fact(
                    "position" + office.orElse(""),
                    key(name),
                    name,
                    position.group(1).toLowerCase(Locale.ROOT),
                    row,
                    new Span(position.start(1), position.end(1)),
                    false,
                    null));
        }
    }

    private static Optional<String> korean(String source, String name) {
        return KOREAN_OFFICE
                .matcher(source)
                .results()
                .filter(result -> KoreanNames.reads(result.group(1), name))
                .map(result -> result.group(2).replace(" ", ""))
                .findFirst();
    }

    /** One key for a name in either order, with or without hyphen. */
    private static String key(String name) {
        var words = Folding.fold(name).replace("-", "").split(" ");
        Arrays.sort(words);
        return String.join(" ", words);
    }
}
