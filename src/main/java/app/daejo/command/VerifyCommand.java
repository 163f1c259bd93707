package app.daejo.command;

import app.daejo.article.Article;
import app.daejo.article.ArticleId;
import app.daejo.article.Articles;
import app.daejo.review.ReviewHistory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code daejo verify}: proves that nobody has altered the history of an article, or of all. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Prove that the history of articles is whole: nothing altered, left out or put in.",
        footer = {
            "",
            "Prints a line an article, and below it a line for each thing that is wrong.",
            "Exit code: 0 all whole, 1 something is wrong or cannot be read, 2 wrong usage."
        })
final class VerifyCommand extends DeskCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "ARTICLE", description = "Its number; all if left out.")
    private @Nullable Long article;

    @Override
    int work(DeskWithoutScreens desk) throws DeskWithoutScreens.Refused {
        var person = desk.person(signInName);
        var articles = desk.get(Articles.class);
        var history = desk.get(ReviewHistory.class);
        var wanted = article;
        List<ArticleId> ids = desk.as(person, () -> articles.all().stream()
                .map(Article::id)
                .filter(id -> wanted == null || id.value() == wanted)
                .toList());
        if (wanted != null && ids.isEmpty()) {
            throw new DeskWithoutScreens.Refused("there is no article " + wanted);
        }
        int wrong = 0;
        for (var id : ids) {
            var problems = desk.as(person, () -> history.verify(id));
            say("article " + id + ": " + (problems.isEmpty() ? "whole" : "NOT WHOLE"));
            problems.forEach(problem -> say("  " + problem));
            wrong += problems.isEmpty() ? 0 : 1;
        }
        say(ids.size() + " verified, " + wrong + " not whole");
        return wrong == 0 ? 0 : 1;
    }
}
