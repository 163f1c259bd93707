package app.daejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a fix replaced, and where that stands elsewhere. */
class ReplacementTest {

    private static List<String> becomes(Replacement replacement, String text) {
        return replacement.in(text).stream()
                .map(found -> found.span().of(text) + " > " + found.becomes() + (found.exact() ? "" : " ?"))
                .toList();
    }

    @Test
    void isTheWordsThatWereReplaced() {
        assertThat(Replacement.between("He saw \"Beeg\" in Seoul.", "He saw \"Beef\" in Busan."))
                .containsExactly(new Replacement("Beeg", "Beef"), new Replacement("Seoul", "Busan"));
    }

    @Test
    void wordsReplacedSideBySideAreOne() {
        assertThat(Replacement.between("the Blue Dragon Award ceremony", "the Baeksang Arts Award ceremony"))
                .containsExactly(new Replacement("Blue Dragon", "Baeksang Arts"));
    }

    @Test
    void whatWasOnlyPutInIsKnownByItsNeighbours() {
        assertThat(Replacement.between("He met reporters.", "He met with reporters."))
                .containsExactly(new Replacement("met reporters", "met with reporters"));
    }

    @Test
    void marksAloneAreNothingToLookFor() {
        assertThat(new Replacement("…", "...").isPossible()).isFalse();
        assertThat(new Replacement("…", "...").in("Well… yes")).isEmpty();
    }

    @Test
    void isFoundInItsFormsAndKeepsThem() {
        assertThat(becomes(
                        new Replacement("Beeg", "Beef"),
                        "Beeg and Beegs, Beeg's and Beeg’s, BEEG, beeg; Beegle no, aBeeg no, 비프Beeg no."))
                .containsExactly(
                        "Beeg > Beef",
                        "Beegs > Beefs ?",
                        "Beeg's > Beef's ?",
                        "Beeg’s > Beef’s ?",
                        "BEEG > BEEF ?",
                        "beeg > beef ?");
    }

    @Test
    void pluralsFollowTheirEndings() {
        assertThat(becomes(new Replacement("story", "branch"), "The stories of a story."))
                .containsExactly("stories > branches ?", "story > branch");
    }

    @Test
    void isNotFoundWhereTheNewWordsStandAlready() {
        assertThat(becomes(new Replacement("drama", "TV drama"), "A drama, a TV drama."))
                .containsExactly("drama > TV drama");
    }

    @Test
    void whatAFormulaWouldTakeForASignIsText() {
        var replacement = new Replacement("Vol. 1 (a+b)", "Volume 1");
        assertThat(becomes(replacement, "Vol. 1 (a+b) and Volx 1 (aab)")).containsExactly("Vol. 1 (a+b) > Volume 1");
    }

    @ParameterizedTest
    @CsvSource({"Beeg, Beeg", "country, countr", "the Grand Jury, Grand", "bus, bus", "24, 24"})
    void knowsWhatStandsInEveryFormOfTheWords(String from, String expected) {
        var replacement = new Replacement(from, "other");
        assertThat(replacement.inEveryForm()).isEqualTo(expected);
        for (var text : List.of(from, from.toUpperCase(Locale.ROOT), "Two countries, two Beegs, two buses.")) {
            if (!replacement.in(text).isEmpty()) {
                assertThat(text).containsIgnoringCase(replacement.inEveryForm());
            }
        }
    }
}
