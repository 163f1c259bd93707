package app.daejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.article.ArticleState;
import app.daejo.article.Articles;
import app.daejo.intake.LaterKorean;
import app.daejo.release.Move;
import app.daejo.review.SourceOutcome.Refusal;
import app.daejo.revision.CommandId;
import app.daejo.revision.Milestone;
import app.daejo.testing.TestArticles;
import app.daejo.text.Language;
import app.daejo.text.Side;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When Korean that comes later is not taken in, or once only, and what it does to commands from before it. */
class LaterSourceRefusalsIT extends LaterSourceFixture {

    @Autowired
    private Articles stored;

    private Person chief;

    @BeforeEach
    void callTheChief() {
        chief = people.of(Role.CHIEF);
    }

    /** Refuses, and nothing at all has changed. */
    private void refuses(Person by, LaterKorean.Addition addition, Refusal why) {
        var before = rows();
        var records = kept();
        boolean had = as(editor, () -> stored.text(article, Side.SOURCE)).isPresent();
        assertThat(add(by, addition)).isEqualTo(new SourceOutcome.Refused(why));
        assertThat(rows()).isEqualTo(before);
        assertThat(kept()).isEqualTo(records);
        assertThat(as(editor, () -> stored.text(article, Side.SOURCE)).isPresent())
                .isEqualTo(had);
    }

    @Test
    void refusesATranslator() {
        refuses(people.of(Role.TRANSLATOR), addition(KOREAN), Refusal.NOT_ALLOWED);
    }

    @Test
    void refusesASecondKorean() {
        add(KOREAN);
        refuses(editor, addition(KOREAN), Refusal.SOURCE_THERE);
    }

    @Test
    void refusesWhereTheKoreanCameWithTheArticle() {
        article = articles.article(editor, KOREAN, ENGLISH);
        refuses(editor, addition(KOREAN), Refusal.SOURCE_THERE);
    }

    @Test
    void refusesAnArticleThatThereIsNot() {
        var addition = new LaterKorean.Addition(
                CommandId.random(), new ArticleId(99_999), 0, TestArticles.side(KOREAN, Language.KOREAN));
        assertThat(as(editor, () -> later.add(addition))).isEqualTo(new SourceOutcome.Refused(Refusal.NO_SUCH_ARTICLE));
    }

    @Test
    void refusesWhileTheDeskDecides() {
        move(editor, Move.HAND_OVER);
        refuses(editor, addition(KOREAN), Refusal.WITH_DESK);
        move(editor, Move.TAKE_BACK);
        assertThat(add(KOREAN)).isEqualTo(new SourceOutcome.Done());
    }

    @Test
    void refusesOneWhoSawTheArticleElsewhereOnItsWay() {
        var addition = addition(KOREAN);
        move(editor, Move.HAND_OVER);
        move(chief, Move.RETURN);
        move(editor, Move.TAKE_BACK);
        refuses(editor, addition, Refusal.MOVED_SINCE);
    }

    @Test
    void refusesTheEnglishOnceMoreAndWhatIsNoArticle() {
        refuses(editor, addition("\n" + ENGLISH + "\n"), Refusal.SAME_TEXT);
        refuses(editor, addition("/* analytics pixel start */ /* analytics pixel end */\n"), Refusal.NOTHING_TO_PAIR);
    }

    @Test
    void aRepeatedCommandIsAppliedOnce() {
        var addition = addition(KOREAN);
        add(editor, addition);
        var before = rows();
        var records = kept();
        assertThat(add(editor, addition)).isEqualTo(new SourceOutcome.Done());
        assertThat(rows()).isEqualTo(before);
        assertThat(kept()).isEqualTo(records);
    }

    @Test
    void ofTwoAtOnceOneIsDone() {
        var one = addition(KOREAN);
        var other = new LaterKorean.Addition(
                CommandId.random(), article, one.seen(), TestArticles.side("다른 글이다.\n", Language.KOREAN));
        var outcomes = List.of(as(editor, () -> later.begin(one)), as(chief, () -> later.begin(other))).stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(outcomes)
                .containsExactlyInAnyOrder(new SourceOutcome.Done(), new SourceOutcome.Refused(Refusal.SOURCE_THERE));
        assertThat(verify()).isEmpty();
    }

    @Test
    void reopensWhatWasApprovedAsOtherWorkOnRowsDoes() {
        articles.settle(editor, article);
        move(chief, Move.APPROVE);
        move(editor, Move.PUBLISH);

        assertThat(add(KOREAN)).isEqualTo(new SourceOutcome.Done());

        var now = as(editor, () -> release.of(article));
        assertThat(now.state()).isEqualTo(ArticleState.REOPENED);
        assertThat(now.milestones())
                .extracting(Milestone::kind)
                .endsWith(Milestone.Kind.PUBLISHED, Milestone.Kind.SOURCE_ADDED, Milestone.Kind.REOPENED);
        assertThat(now.corrections()).isZero();
        assertThat(verify()).isEmpty();
    }

    @Test
    void refusesACommandThatSawTheRowWithoutItsKorean() {
        var seen = row("The film");
        add(KOREAN);
        assertThat(articles.perform(editor, new ReviewCommand.MarkOk(CommandId.random(), seen.unit(), seen.version())))
                .isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void takesNothingBackFromBeforeItAndEverythingFromAfterIt() {
        edit("The film", "The film was released on May 13.");
        add(KOREAN);
        assertThat(undo()).isEqualTo(new Outcome.Refused(Outcome.Refusal.CHANGED_SINCE));
        assertThat(undo(chief)).isEqualTo(new Outcome.Refused(Outcome.Refusal.NOTHING_TO_UNDO));
        assertThat(row("The film").source()).isEqualTo("영화는 13일 개봉했다.");
        edit("He met", "He met the press in Seoul.");
        assertThat(undo()).isInstanceOf(Outcome.Done.class);
        assertThat(row("He met").target()).isEqualTo("He met with reporters in Seoul.");
        assertThat(row("He met").source()).isEqualTo("그는 서울에서 취재진과 만났다.");
        assertThat(verify()).isEmpty();
    }
}
