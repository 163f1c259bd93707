package app.daejo.testing;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Person;
import app.daejo.alignment.TranslationUnit;
import app.daejo.alignment.UnitId;
import app.daejo.alignment.Units;
import app.daejo.article.ArticleId;
import app.daejo.intake.ArticleDecoders;
import app.daejo.intake.ArticleIntake;
import app.daejo.intake.CharsetName;
import app.daejo.intake.Decoded;
import app.daejo.intake.NewArticle;
import app.daejo.intake.Upload;
import app.daejo.quality.Tier;
import app.daejo.review.Outcome;
import app.daejo.review.ReviewCommand;
import app.daejo.review.ReviewDesk;
import app.daejo.review.ReviewRow;
import app.daejo.review.Reviews;
import app.daejo.review.RowFilter;
import app.daejo.review.RowState;
import app.daejo.revision.CommandId;
import app.daejo.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Articles for tests, and the rows and commands of their review on behalf of a person. */
@Component
public class TestArticles {

    private final CurrentPerson people;
    private final ArticleIntake intake;
    private final ReviewDesk desk;
    private final Reviews reviews;
    private final Units units;

    TestArticles(CurrentPerson people, ArticleIntake intake, ReviewDesk desk, Reviews reviews, Units units) {
        this.people = people;
        this.intake = intake;
        this.desk = desk;
        this.reviews = reviews;
        this.units = units;
    }

    /** Takes an article in; it is ready for review. */
    public ArticleId article(Person by, String korean, String english) {
        return people.actAs(
                by,
                () -> intake.receiveAndWait(
                        new NewArticle(side(korean, Language.KOREAN), side(english, Language.ENGLISH))));
    }

    /** Sends an article on its way in and returns at once. */
    public ArticleId receive(Person by, String korean, String english) {
        return people.actAs(
                by,
                () -> intake.receive(new NewArticle(side(korean, Language.KOREAN), side(english, Language.ENGLISH))));
    }

    /** Takes English in without its Korean; it is ready for review. */
    public ArticleId englishAlone(Person by, String english) {
        return people.actAs(by, () -> intake.receiveAndWait(NewArticle.englishAlone(side(english, Language.ENGLISH))));
    }

    public static NewArticle.Side side(String text, Language language) {
        var upload = new Upload("article.txt", text.getBytes(StandardCharsets.UTF_8), language, CharsetName.UTF_8);
        return new NewArticle.Side(upload, (Decoded.Text) ArticleDecoders.decode(upload));
    }

    public List<ReviewRow> rows(Person by, ArticleId article) {
        return people.actAs(by, () -> reviews.page(article, RowFilter.ALL, 0, 100_000));
    }

    public ReviewRow row(Person by, UnitId unit) {
        return people.actAs(by, () -> reviews.row(unit).orElseThrow());
    }

    /** The first row whose target contains the words. */
    public ReviewRow row(Person by, ArticleId article, String words) {
        return rows(by, article).stream()
                .filter(row -> row.target().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row has " + words));
    }

    /** Performs a command, and waits until the checks have seen what came of it. */
    public Outcome perform(Person by, ReviewCommand command) {
        return people.actAs(by, () -> {
            var article = units.find(command.unit()).map(TranslationUnit::article);
            var outcome = desk.perform(command);
            article.ifPresent(reviews::catchUp);
            return outcome;
        });
    }

    /** Performs a command about a row as it stands now. */
    public Outcome perform(Person by, UnitId unit, Function<ReviewRow, ReviewCommand> command) {
        return perform(by, command.apply(row(by, unit)));
    }

    /** Takes every row that nobody has decided about for read: dismisses what is open in it and says OK. */
    public void settle(Person by, ArticleId article) {
        for (var row : rows(by, article)) {
            if (row.furnitureReason() != null || row.state().isSettled() || row.state() == RowState.PROPOSED) {
                continue;
            }
            for (var issue : row.issues()) {
                if (issue.isOpen() && issue.tier() == Tier.A) {
                    // What was said of one row may have answered the same in another.
                    perform(
                            by,
                            row.unit(),
                            now -> new ReviewCommand.Dismiss(
                                    CommandId.random(), now.unit(), now.version(), issue.id(), "as meant"));
                }
            }
            perform(by, row.unit(), now -> new ReviewCommand.MarkOk(CommandId.random(), now.unit(), now.version()));
        }
    }
}
