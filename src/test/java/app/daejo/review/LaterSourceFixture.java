package app.daejo.review;

import app.daejo.account.Person;
import app.daejo.article.ArticleId;
import app.daejo.intake.LaterKorean;
import app.daejo.release.Move;
import app.daejo.release.MoveCommand;
import app.daejo.release.MoveOutcome;
import app.daejo.release.Release;
import app.daejo.revision.CommandId;
import app.daejo.testing.TestArticles;
import app.daejo.text.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;

/** English that came without its Korean, and the Korean that comes later. */
abstract class LaterSourceFixture extends ReviewFixture {

    static final String KOREAN = """
            감독 "첫 작품이었다"

            홍길동 기자

            그는 서울에서 취재진과 만났다. 영화는 13일 개봉했다. 고양이는 창가에서 하루 종일 잠을 잤다. 상영 시간은 90분이다.
            """;
    static final String ENGLISH = """
            Director Says "It Was My First Work"

            By Hong Gil-dong

            He met with reporters in Seoul. The film opened on May 13. It runs for 95 minutes.

            /* analytics pixel start */ /* analytics pixel end */
            """;

    @Autowired
    LaterKorean later;

    @Autowired
    Release release;

    @Autowired
    Reviews reviews;

    @Override
    ArticleId takeIn() {
        return articles.englishAlone(editor, ENGLISH);
    }

    int steps() {
        return as(editor, () -> release.of(article)).number();
    }

    LaterKorean.Addition addition(String korean) {
        return new LaterKorean.Addition(
                CommandId.random(), article, steps(), TestArticles.side(korean, Language.KOREAN));
    }

    SourceOutcome add(Person by, LaterKorean.Addition addition) {
        return as(by, () -> {
            var outcome = later.add(addition);
            reviews.catchUp(addition.article());
            return outcome;
        });
    }

    SourceOutcome add(String korean) {
        return add(editor, addition(korean));
    }

    Outcome ok(String words) {
        return articles.perform(
                editor,
                row(words).unit(),
                row -> new ReviewCommand.MarkOk(CommandId.random(), row.unit(), row.version()));
    }

    Outcome edit(String words, String wording) {
        return articles.perform(
                editor,
                row(words).unit(),
                row -> new ReviewCommand.Edit(CommandId.random(), row.unit(), row.version(), wording));
    }

    MoveOutcome move(Person by, Move move) {
        return as(by, () -> {
            var now = release.of(article);
            return release.move(
                    new MoveCommand(CommandId.random(), article, now.number(), now.history(), move, "", "", true));
        });
    }

    List<String> verify() {
        return as(editor, () -> history.verify(article));
    }

    /** Everything that must be there afterwards as it was: each table's rows as text. */
    Map<String, List<String>> kept() {
        return Stream.of(
                        "revision",
                        "decision",
                        "chain_link",
                        "milestone",
                        "dismissal",
                        "fix",
                        "comment",
                        "comment_thread",
                        "draft",
                        "reading")
                .collect(Collectors.toMap(
                        table -> table, table -> jdbc.sql("select t::text from " + table + " t order by 1")
                                .query(String.class)
                                .list()));
    }
}
