package app.daejo.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.review.BatchCommand.Place;
import app.daejo.review.BatchCommand.Seen;
import app.daejo.review.Outcome.Refusal;
import app.daejo.review.PropagationPlan.Bar;
import app.daejo.review.PropagationPlan.Kind;
import app.daejo.revision.CommandId;
import app.daejo.revision.RevisionOrigin;
import app.daejo.text.Span;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One fix taken to every place where it belongs, and back. */
class PropagationIT extends ReviewFixture {

    private static final String KOREAN = """
            감독이 말하다

            '비프'는 첫 작품이다.

            그는 '비프'를 두 해 동안 썼다.

            '비프'의 배우들이 서울에 왔다.

            그들은 점심에 소고기를 먹었다.
            """;
    private static final String ENGLISH = """
            The Director Speaks

            "Beeg" is a first work.

            He wrote "Beeg" for two years.

            The actors of Beeg's second season came to Seoul.

            They had Beeg for lunch.
            """;

    @Autowired
    private Propagations propagations;

    @Autowired
    private BatchDesk batches;

    @Autowired
    private Reviews reviews;

    private Person chief;

    @Override
    ArticleId takeIn() {
        return articles.article(editor, KOREAN, ENGLISH);
    }

    @BeforeEach
    void fixTheFirstPlace() {
        chief = people.of(Role.CHIEF);
        fix("first work", "\"Beef\" is a first work.");
    }

    private void fix(String words, String wording) {
        var row = row(words);
        articles.perform(editor, new ReviewCommand.Edit(CommandId.random(), row.unit(), row.version(), wording));
    }

    private PropagationPlan plan(String korean) {
        var fixed = row("first work").unit();
        return as(editor, () -> propagations.plan(fixed, null, 0, korean).orElseThrow());
    }

    private BatchCommand.Propagate everywhere(PropagationPlan plan, Kind... kinds) {
        return new BatchCommand.Propagate(
                CommandId.random(),
                plan.changes().get(plan.chosen()),
                plan.places().stream()
                        .filter(place -> List.of(kinds).contains(place.kind()))
                        .map(place -> new Place(new Seen(place.unit(), place.version()), place.spans()))
                        .toList());
    }

    private Outcome perform(Person by, BatchCommand command) {
        return as(by, () -> batches.perform(command));
    }

    private ReviewRow row(ArticleId of, String words) {
        return articles.row(editor, of, words);
    }

    @Test
    void sortsThePlacesByHowNearTheyAre() {
        var plan = plan("비프");

        assertThat(plan.changes()).containsExactly(new Replacement("Beeg", "Beef"));
        assertThat(plan.places())
                .extracting(PropagationPlan.Place::kind, PropagationPlan.Place::after)
                .containsExactly(
                        tuple(Kind.SAME_WORD, "He wrote \"Beef\" for two years."),
                        tuple(Kind.OTHER_FORM, "The actors of Beef's second season came to Seoul."),
                        tuple(Kind.OTHER_SOURCE, "They had Beef for lunch."));
    }

    @Test
    void saysThatTheKoreanIsNotKnownRatherThanGuessing() {
        assertThat(plan("").places()).extracting(PropagationPlan.Place::kind).containsOnly(Kind.OTHER_SOURCE);
    }

    @Test
    void givesEachRowARevisionOfItsOwnThatWaits() {
        var outcome = perform(editor, everywhere(plan("비프"), Kind.SAME_WORD, Kind.OTHER_FORM));

        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        for (var words : List.of("two years", "second season")) {
            var row = row(article, words);
            assertThat(row.state()).isEqualTo(RowState.PROPOSED);
            assertThat(row.settled()).contains("Beeg");
            assertThat(as(editor, () -> history.wordings(row.unit())).getLast().origin())
                    .isEqualTo(RevisionOrigin.PROPAGATION);
        }
        assertThat(row(article, "lunch").target()).contains("Beeg");
        assertThat(as(editor, () -> history.verify(article))).isEmpty();
    }

    @Test
    void oneUndoTakesItBackInEveryArticle() {
        var other = articles.article(chief, "다른 기사\n\n'비프'가 다시 상을 받았다.\n", "Another Story\n\n\"Beeg\" won again.\n");
        perform(editor, everywhere(plan("비프"), Kind.SAME_WORD, Kind.OTHER_FORM));
        assertThat(row(other, "won again").target()).endsWith("\"Beef\" won again.");
        assertThat(row(other, "won again").state()).isEqualTo(RowState.PROPOSED);

        var undone = undo();

        assertThat(undone).isInstanceOf(Outcome.Done.class);
        assertThat(row(other, "won again").target()).endsWith("\"Beeg\" won again.");
        assertThat(row(other, "won again").state()).isNotEqualTo(RowState.PROPOSED);
        assertThat(row(article, "two years").target()).contains("Beeg");
        assertThat(row(article, "second season").target()).contains("Beeg");
        assertThat(row(article, "first work").target()).contains("Beef");
        assertThat(as(editor, () -> history.verify(other))).isEmpty();
        assertThat(as(editor, () -> history.verify(article))).isEmpty();
    }

    @Test
    void canBeTakenBackFromTheOtherArticleToo() {
        var other = articles.article(chief, "다른 기사\n\n'비프'가 다시 상을 받았다.\n", "Another Story\n\n\"Beeg\" won again.\n");
        perform(editor, everywhere(plan("비프"), Kind.SAME_WORD));

        as(editor, () -> desk.undo(other, CommandId.random()));

        assertThat(row(other, "won again").target()).contains("Beeg");
        assertThat(row(article, "two years").target()).contains("Beeg");
    }

    @Test
    void isNotTakenBackOnceSomebodyHasWorkedOnOneOfItsRowsElsewhere() {
        var other = articles.article(chief, "다른 기사\n\n'비프'가 다시 상을 받았다.\n", "Another Story\n\n\"Beeg\" won again.\n");
        perform(editor, everywhere(plan("비프"), Kind.SAME_WORD));
        articles.perform(
                chief,
                row(other, "won again").unit(),
                now -> new ReviewCommand.Approve(CommandId.random(), now.unit(), now.version()));

        var undone = undo();

        assertThat(undone).isEqualTo(new Outcome.Refused(Refusal.CHANGED_SINCE));
        assertThat(row(article, "two years").target()).contains("Beef");
        assertThat(row(other, "won again").state()).isEqualTo(RowState.APPROVED);
    }

    @Test
    void isRefusedAsAWholeWithTheRowNamedThatChangedMeanwhile() {
        var command = everywhere(plan("비프"), Kind.SAME_WORD, Kind.OTHER_FORM);
        fix("two years", "He wrote \"Beeg\" for two long years.");

        assertThat(perform(editor, command))
                .isEqualTo(new Outcome.Refused(
                        Refusal.ROWS_CHANGED, List.of(row(article, "long years").unit())));
        assertThat(row(article, "second season").state()).isNotEqualTo(RowState.PROPOSED);
    }

    @Test
    void showsRowsWithAWaitingFixAndStruckOnesButLetsThemBe() {
        fix("two years", "He wrote \"Beeg\" for two long years.");
        articles.perform(
                editor,
                row(article, "second season").unit(),
                now -> new ReviewCommand.Strike(CommandId.random(), now.unit(), now.version(), true));
        var plan = plan("비프");

        assertThat(plan.places())
                .extracting(PropagationPlan.Place::bar)
                .containsExactly(Bar.WAITS_FOR_APPROVAL, Bar.STRUCK_OUT, null);
        assertThat(perform(editor, everywhere(plan, Kind.SAME_WORD)))
                .isEqualTo(new Outcome.Refused(
                        Refusal.WAITS_FOR_APPROVAL,
                        List.of(row(article, "long years").unit())));
        assertThat(perform(editor, everywhere(plan, Kind.OTHER_FORM)))
                .isEqualTo(new Outcome.Refused(
                        Refusal.FURNITURE, List.of(row(article, "second season").unit())));
    }

    @Test
    void refusesAPlaceWhereTheWordDoesNotStandAndATranslator() {
        var row = row(article, "two years");
        var seen = new Seen(row.unit(), row.version());
        var elsewhere = new BatchCommand.Propagate(
                CommandId.random(), new Replacement("Beeg", "Beef"), List.of(new Place(seen, List.of(new Span(0, 2)))));

        assertThat(perform(editor, elsewhere))
                .isEqualTo(new Outcome.Refused(Refusal.SPAN_OUTSIDE, List.of(row.unit())));
        assertThat(perform(people.of(Role.TRANSLATOR), everywhere(plan("비프"), Kind.SAME_WORD)))
                .isEqualTo(new Outcome.Refused(Refusal.NOT_ALLOWED));
    }

    @Test
    void aRepeatedCommandIsDoneOnce() {
        var command = everywhere(plan("비프"), Kind.SAME_WORD);
        perform(editor, command);

        assertThat(perform(editor, command)).isInstanceOf(Outcome.Done.class);
        assertThat(as(editor, () -> history.wordings(row(article, "two years").unit())))
                .hasSize(2);
    }

    @Test
    void leavesArticlesAloneThatHaveGoneOut() {
        var other = articles.article(chief, "다른 기사\n\n'비프'가 다시 상을 받았다.\n", "Another Story\n\n\"Beeg\" won again.\n");
        jdbc.sql("update article set state = 'EXPORTED' where id = :id")
                .param("id", other.value())
                .update();

        assertThat(plan("비프").places())
                .extracting(PropagationPlan.Place::article)
                .containsOnly(article);
    }
}
