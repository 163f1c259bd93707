package app.daejo.quality;

import app.daejo.quality.NameLedger.Form;
import app.daejo.quality.NameLedger.Name;
import app.daejo.quality.NameLedger.Place;
import app.daejo.quality.reading.Folding;
import app.daejo.quality.reading.HangulWords;
import app.daejo.quality.reading.KoreanNames;
import app.daejo.quality.reading.KoreanReading;
import app.daejo.quality.reading.SoundModel;
import app.daejo.quality.reading.Word;
import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts the English forms of an article's names under the Korean that each renders. */
final class LedgerNames {

    /** What a name may cost, in nats a letter, that the Korean sounds like. */
    private static final double READS_WELL = 1.3;

    private static final int LONGEST_PERSON = 4;
    private static final Pattern LATIN_ASIDE =
            Pattern.compile("([가-힣]+(?: [가-힣]+){0,3})['’\"”]? ?\\(([A-Z][^()가-힣]{1,60})\\)");

    private final Bitext bitext;
    private final NameLedger ledger;
    private final Map<String, String> asides = new LinkedHashMap<>();

    LedgerNames(Bitext bitext, NameLedger ledger) {
        this.bitext = bitext;
        this.ledger = ledger;
        for (var pair : bitext.pairs()) {
            LATIN_ASIDE
                    .matcher(pair.source())
                    .results()
                    .forEach(aside ->
                            asides.putIfAbsent(Folding.fold(aside.group(2).strip()), aside.group(1)));
        }
    }

    List<Name> names() {
        var byKorean = new LinkedHashMap<String, Map<String, List<Place>>>();
        var places = new LinkedHashMap<String, List<Place>>();
        for (int row = 0; row < bitext.pairs().size(); row++) {
            for (var span : runs(row)) {
                places.computeIfAbsent(span.of(bitext.pairs().get(row).target()), form -> new ArrayList<>())
                        .add(new Place(row, span));
            }
        }
        places.forEach((form, where) -> byKorean.computeIfAbsent(korean(form, where), korean -> new LinkedHashMap<>())
                .put(form, where));
        var names = new ArrayList<Name>();
        byKorean.forEach((korean, forms) -> {
            if (korean.isEmpty()) {
                forms.forEach((form, where) -> names.add(new Name("", List.of(new Form(form, List.copyOf(where))))));
            } else {
                names.add(new Name(
                        korean,
                        forms.entrySet().stream()
                                .map(entry -> new Form(entry.getKey(), List.copyOf(entry.getValue())))
                                .sorted(Comparator.comparingInt(Form::count).reversed())
                                .toList()));
            }
        });
        names.sort(Comparator.comparingInt((Name name) -> first(name).row())
                .thenComparingInt(name -> first(name).span().start()));
        return List.copyOf(names);
    }

    private static Place first(Name name) {
        return name.forms().stream()
                .map(form -> form.places().getFirst())
                .min(Comparator.comparingInt(Place::row)
                        .thenComparingInt(place -> place.span().start()))
                .orElseThrow();
    }

    /** The names of a row's target; names with but a space between them are one. */
    private List<Span> runs(int row) {
        var target = bitext.pairs().get(row).target();
        var runs = new ArrayList<Span>();
        Word before = null;
        for (var word : ledger.namesIn(row)) {
            boolean joined = before != null
                    && target.substring(before.span().end(), word.span().start())
                            .equals(" ");
            int start = joined ? runs.removeLast().start() : word.span().start();
            runs.add(new Span(start, word.span().end()));
            before = word;
        }
        return runs;
    }

    private String korean(String form, List<Place> places) {
        var aside = asides.get(Folding.fold(form));
        if (aside != null) {
            return aside;
        }
        return person(form, places)
                .or(() -> heard(form, places))
                .or(() -> ledger.entries().stream()
                        .filter(entry -> entry.form().equals(form))
                        .findFirst()
                        .flatMap(ledger::koreanForm))
                .orElse("");
    }

    /** A Korean person: family name and given name, in either order, of which every row of the form has the Hangul. */
    private Optional<String> person(String form, List<Place> places) {
        if (!form.contains(" ")) {
            return Optional.empty();
        }
        for (int length = LONGEST_PERSON; length > 1; length--) {
            for (var run : HangulWords.of(source(places.getFirst()))) {
                if (run.text().length() >= length
                        && KoreanReading.isFamily(run.text().charAt(0))) {
                    var name = run.text().substring(0, length);
                    if (KoreanNames.reads(name, form)
                            && places.stream().allMatch(place -> source(place).contains(name))) {
                        return Optional.of(name);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> heard(String form, List<Place> places) {
        return HangulWords.of(source(places.getFirst())).stream()
                .map(run -> SoundModel.instance().fromStart(run.text(), form.replace(" ", "")))
                .filter(reading ->
                        reading.cost() < READS_WELL && reading.hangul().length() > 1)
                .filter(reading ->
                        places.stream().allMatch(place -> source(place).contains(reading.hangul())))
                .min(Comparator.comparingDouble(SoundModel.Reading::cost))
                .map(SoundModel.Reading::hangul);
    }

    private String source(Place place) {
        return bitext.pairs().get(place.row()).source();
    }
}
