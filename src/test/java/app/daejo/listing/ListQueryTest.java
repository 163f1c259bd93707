package app.daejo.listing;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.PersonId;
import app.daejo.listing.ListQuery.Assigned;
import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A query of the list goes into an address and comes back, and nothing in an address makes it anything else. */
class ListQueryTest {

    static Stream<ListQuery> queries() {
        return Stream.of(
                ListQuery.EVERYTHING,
                ListQuery.of(ListView.DUE),
                ListQuery.of(ListView.DUE).with(ListOrder.NEWEST),
                ListQuery.of(ListView.MINE).with(Standing.IN_REVIEW).with(Due.OVERDUE),
                ListQuery.EVERYTHING.with(new Assigned.Nobody()).with(ListOrder.ISSUES),
                ListQuery.EVERYTHING.with(new Assigned.To(new PersonId(7))).withTitle("a & b = 100% 비프"));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void comesBackFromAnAddress(ListQuery query) {
        assertThat(parse(query.parameters())).isEqualTo(query);
    }

    private static ListQuery parse(Map<String, String> parameters) {
        return ListQuery.parse(parameters::get);
    }

    @Test
    void everythingNeedsNoWords() {
        assertThat(ListQuery.EVERYTHING.parameters()).isEmpty();
        assertThat(parse(Map.of())).isEqualTo(ListQuery.EVERYTHING);
    }

    @Test
    void passesOverWhatIsNoQuery() {
        assertThat(parse(Map.of("view", "ALL", "state", "nonsense", "editor", "-1; drop", "due", "", "order", "x")))
                .isEqualTo(ListQuery.EVERYTHING);
        assertThat(parse(Map.of("editor", "9".repeat(40)))).isEqualTo(ListQuery.EVERYTHING);
    }

    @Test
    void takesATitleInEitherNormalForm() {
        assertThat(ListQuery.EVERYTHING
                        .withTitle(Normalizer.normalize(" 비프 ", Normalizer.Form.NFD))
                        .title())
                .isEqualTo("비프");
    }

    @Test
    void keepsOutWhatADatabaseCannotHold() {
        assertThat(ListQuery.EVERYTHING.withTitle("a\0b\uD83D").title()).isEqualTo("ab");
        assertThat(ListQuery.EVERYTHING.withTitle("가".repeat(5_000)).title()).hasSize(ListQuery.LONGEST_TITLE);
    }

    @Test
    void knowsWhetherItAsksForLessThanItsView() {
        assertThat(ListQuery.of(ListView.MINE).isNarrowed()).isFalse();
        assertThat(ListQuery.of(ListView.MINE).with(ListOrder.TITLE).isNarrowed())
                .isFalse();
        assertThat(ListQuery.of(ListView.MINE).with(Due.UNSET).isNarrowed()).isTrue();
    }
}
