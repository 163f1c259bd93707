package app.daejo.listing;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.listing.SavedViews.Outcome;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** The views that people keep: their own, under names of their own. */
class SavedViewsIT extends ListingFixture {

    private static final ListQuery QUERY = ListQuery.of(ListView.MINE)
            .with(Due.OVERDUE)
            .withTitle("인터뷰 & 100%=")
            .with(ListOrder.TITLE);

    private Outcome save(String name) {
        return as(editor, () -> views.save(name, QUERY));
    }

    private SavedView only() {
        var mine = as(editor, views::mine);
        assertThat(mine).hasSize(1);
        return mine.getFirst();
    }

    @Test
    void keepsAQueryAsItIs() {
        assertThat(save(" 마감 ")).isEqualTo(Outcome.DONE);
        assertThat(only().name()).isEqualTo("마감");
        assertThat(only().query()).isEqualTo(QUERY);
    }

    @Test
    void anotherPersonNeitherSeesNorChangesIt() {
        save("마감");
        assertThat(as(chief, views::mine)).isEmpty();
        assertThat(as(chief, () -> views.rename(only().id(), "Mine now"))).isEqualTo(Outcome.NO_SUCH_VIEW);
        assertThat(as(chief, () -> views.remove(only().id()))).isEqualTo(Outcome.NO_SUCH_VIEW);
        assertThat(only().name()).isEqualTo("마감");
        assertThat(as(chief, () -> views.save("마감", QUERY))).isEqualTo(Outcome.DONE);
    }

    @Test
    void isRenamedAndRemoved() {
        save("마감");
        assertThat(as(editor, () -> views.rename(only().id(), "오늘"))).isEqualTo(Outcome.DONE);
        assertThat(only().name()).isEqualTo("오늘");
        assertThat(as(editor, () -> views.remove(only().id()))).isEqualTo(Outcome.DONE);
        assertThat(as(editor, views::mine)).isEmpty();
    }

    @Test
    void refusesANameThatIsTakenInWhateverNormalForm() {
        save("마감");
        save("오늘");
        assertThat(save(Normalizer.normalize("마감", Normalizer.Form.NFD))).isEqualTo(Outcome.NAME_TAKEN);
        var today = as(editor, views::mine).getLast();
        assertThat(as(editor, () -> views.rename(today.id(), "마감"))).isEqualTo(Outcome.NAME_TAKEN);
        assertThat(as(editor, () -> views.rename(today.id(), "오늘"))).isEqualTo(Outcome.DONE);
    }

    @Test
    void refusesNoNameAndTooLongAOne() {
        assertThat(save("  \n ")).isEqualTo(Outcome.NAME_MISSING);
        assertThat(save("\0")).isEqualTo(Outcome.NAME_MISSING);
        assertThat(save("가".repeat(SavedViews.LONGEST_NAME + 1))).isEqualTo(Outcome.NAME_TOO_LONG);
        assertThat(save("가".repeat(SavedViews.LONGEST_NAME))).isEqualTo(Outcome.DONE);
    }

    @Test
    void refusesMoreThanAnybodyCanOverlook() {
        for (int i = 0; i < 30; i++) {
            assertThat(save("view " + i)).isEqualTo(Outcome.DONE);
        }
        assertThat(save("one more")).isEqualTo(Outcome.TOO_MANY);
    }

    @Test
    void holdsTheLongestTitle() {
        var longest = ListQuery.EVERYTHING.withTitle("가".repeat(5_000));
        assertThat(as(editor, () -> views.save("long", longest))).isEqualTo(Outcome.DONE);
        assertThat(only().query()).isEqualTo(longest);
    }
}
