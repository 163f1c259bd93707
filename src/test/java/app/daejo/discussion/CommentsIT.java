package app.daejo.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.review.ReviewCommand;
import app.daejo.revision.CommandId;
import app.daejo.testing.DeskFixture;
import app.daejo.text.Side;
import app.daejo.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** What people say to each other about a row, and what they may not do with it. */
class CommentsIT extends DeskFixture {

    @Autowired
    private Comments comments;

    @Autowired
    private Mentions mentions;

    private Person translator;
    private Person chief;
    private ArticleId article;
    private UnitId row;

    @BeforeEach
    void takeInAnArticle() {
        translator = people.of(Role.TRANSLATOR);
        chief = people.of(Role.CHIEF);
        article = articles.article(chief, "제목이다\n\n그는 서울에서 왔다.\n", "A Headline\n\nHe came from Seoul.\n");
        row = articles.row(chief, article, "Seoul").unit();
    }

    private static NewComment comment(String text, @Nullable Span span, Person... named) {
        return new NewComment(
                UUID.randomUUID(),
                text,
                Side.TARGET,
                span,
                Set.copyOf(java.util.Arrays.stream(named).map(Person::id).toList()));
    }

    private Said begin(Person by, NewComment comment) {
        return as(by, () -> comments.begin(article, row, comment));
    }

    private Conversation only() {
        var all = as(chief, () -> comments.of(row));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private int unseen(Person person) {
        return as(person, mentions::unseen);
    }

    @Test
    void keepsTheWordsThatItIsAbout() {
        assertThat(begin(translator, comment("Which district?", new Span(13, 18))))
                .isEqualTo(Said.DONE);
        assertThat(only().quote()).isEqualTo("Seoul");
        assertThat(only().comments()).extracting(Comment::text).containsExactly("Which district?");
        assertThat(as(chief, () -> comments.open(article)))
                .extracting(OpenThread::unit)
                .containsExactly(row);
    }

    @Test
    void staysWithItsWordsThroughAnEditAndIsNotMovedToALookalike() {
        begin(translator, comment("Which district?", new Span(13, 18)));
        edit("Yes: he came from Seoul, in Seoul.");
        var moved = Objects.requireNonNull(
                as(chief, () -> comments.open(article)).getFirst().span());
        assertThat(moved.of("Yes: he came from Seoul, in Seoul.")).isEqualTo("Seoul");
        assertThat(moved.start()).isLessThan(20);
        edit("Yes: he came from Busan, in Seoul.");
        assertThat(as(chief, () -> comments.open(article)).getFirst().span()).isNull();
    }

    private void edit(String wording) {
        articles.perform(
                chief, row, now -> new ReviewCommand.Edit(CommandId.random(), now.unit(), now.version(), wording));
    }

    @Test
    void sayingItAgainSaysNothingTwice() {
        var said = comment("Once", null);
        begin(translator, said);
        assertThat(begin(translator, said)).isEqualTo(Said.DONE);
        assertThat(only().comments()).hasSize(1);
    }

    @Test
    void namesNobodyWhoMayNotSignIn() {
        jdbc.sql("update person set disabled = true where id = :id")
                .param("id", chief.id().value())
                .update();
        assertThat(begin(translator, comment("@test-chief, is it so?", null, chief)))
                .isEqualTo(Said.DONE);
        assertThat(jdbc.sql("select count(*) from comment_mention")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void isResolvedByAnybodyAndOpenAgainByAnAnswer() {
        begin(translator, comment("Is it so?", null));
        as(chief, () -> comments.resolve(only().id(), true));
        assertThat(only().isOpen()).isFalse();
        assertThat(as(chief, () -> comments.open(article))).isEmpty();
        as(translator, () -> comments.answer(only().id(), comment("Not yet.", null)));
        assertThat(only().isOpen()).isTrue();
        assertThat(only().comments()).hasSize(2);
    }

    @Test
    void ownWordsCanBeTakenBackAndOthersNot() {
        begin(translator, comment("A secret", null));
        as(chief, () -> comments.answer(only().id(), comment("Heard.", null)));
        long first = only().comments().getFirst().id();
        assertThat(as(chief, () -> comments.withdraw(first))).isEqualTo(Said.NOT_YOURS);
        assertThat(as(translator, () -> comments.withdraw(first))).isEqualTo(Said.DONE);
        assertThat(only().comments().getFirst().withdrawn()).isTrue();
        assertThat(only().comments().getFirst().text()).isEmpty();
        assertThat(as(translator, () -> comments.withdraw(first))).isEqualTo(Said.NOT_YOURS);
    }

    @Test
    void aConversationOfWithdrawnWordsIsNone() {
        begin(translator, comment("Never mind", null));
        as(translator, () -> comments.withdraw(only().comments().getFirst().id()));
        assertThat(as(chief, () -> comments.of(row))).isEmpty();
        assertThat(as(chief, () -> comments.open(article))).isEmpty();
    }

    @Test
    void tellsWhoIsNamedUntilTheyHaveLooked() {
        begin(translator, comment("@" + chief.displayName() + " please look", null, chief));
        assertThat(unseen(chief)).isEqualTo(1);
        var mention = as(chief, mentions::mine).getFirst();
        assertThat(mention.unit()).isEqualTo(row);
        assertThat(mention.article()).isEqualTo(article);
        as(chief, () -> {
            mentions.seen(row);
            return row;
        });
        assertThat(unseen(chief)).isZero();
        assertThat(as(chief, mentions::mine)).extracting(Mention::seen).containsExactly(true);
    }

    @Test
    void namesNobodyWhoseNameIsNotInIt() {
        begin(translator, comment("please look", null, chief));
        begin(translator, comment("@" + translator.displayName() + " myself", null, translator));
        assertThat(unseen(chief)).isZero();
        assertThat(unseen(translator)).isZero();
    }

    @Test
    void whoWasNamedInWithdrawnWordsIsNotTroubled() {
        begin(translator, comment("@" + chief.displayName(), null, chief));
        as(translator, () -> comments.withdraw(only().comments().getFirst().id()));
        assertThat(unseen(chief)).isZero();
        assertThat(as(chief, mentions::mine)).isEmpty();
    }

    @Test
    void refusesWhatSaysNothingIsTooLongOrCannotBeStored() {
        assertThat(begin(translator, comment("  \n", null))).isEqualTo(Said.NOTHING_SAID);
        assertThat(begin(translator, comment("가".repeat(4_001), null))).isEqualTo(Said.TOO_LONG);
        assertThat(begin(translator, comment("a\0", null))).isEqualTo(Said.NOT_STORABLE);
        assertThat(begin(translator, comment("a\uDC00", null))).isEqualTo(Said.NOT_STORABLE);
        assertThat(begin(translator, comment("a", new Span(13, 400)))).isEqualTo(Said.SPAN_OUTSIDE);
        assertThat(as(chief, () -> comments.of(row))).isEmpty();
    }

    @Test
    void refusesARowOfAnotherArticleAndAConversationThatIsNone() {
        var other = articles.article(chief, "둘째 글이다\n", "A Second Text\n");
        var said = comment("Here?", null);
        assertThat(as(translator, () -> comments.begin(other, row, said))).isEqualTo(Said.NO_SUCH_ROW);
        assertThat(as(translator, () -> comments.begin(article, new UnitId(98_765), said)))
                .isEqualTo(Said.NO_SUCH_ROW);
        assertThat(as(translator, () -> comments.answer(new ThreadId(98_765), said)))
                .isEqualTo(Said.NO_SUCH_THREAD);
    }

    @Test
    void theDeskItselfCannotChangeOrDeleteWhatWasSaid() {
        begin(translator, comment("As I said", null));
        for (var sql : List.of(
                "update comment set text = 'As you said'",
                "update comment set author = author",
                "delete from comment",
                "delete from comment_thread",
                "update comment_thread set quote = 'x'")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void refusesWhoIsNotSignedIn() {
        assertThatThrownBy(() -> comments.of(row)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }
}
