package app.daejo.ui.articles;

import app.daejo.article.ArticleId;
import app.daejo.article.Articles;
import app.daejo.intake.ArticleIntake;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ways in that the person stopped from the list, until it is known what came of each. */
final class Cancelling {

    private final ArticleIntake intake;
    private final Articles articles;
    private final Map<ArticleId, String> asked = new LinkedHashMap<>();

    /** How a way in ended that somebody wanted stopped; each has its words. */
    enum End {
        /** Nothing of it is kept. */
        FORGOTTEN,
        /** It had its first wordings. */
        PUT_AWAY,
        /** The step under way was the last, or somebody may not stop it. */
        TOO_LATE,
        /** It stopped by itself. */
        FAILED
    }

    /**
     * What came of one wish.
     *
     * @param title what the list called the article
     */
    record Result(ArticleId article, String title, End end) {}

    Cancelling(ArticleIntake intake, Articles articles) {
        this.intake = intake;
        this.articles = articles;
    }

    /** Asks for a way in to be stopped; how it had ended if it has already, else {@link #results} will say. */
    Optional<End> ask(ArticleId article, String title) {
        if (intake.cancel(article)) {
            asked.put(article, title);
            return Optional.empty();
        }
        return Optional.of(end(article).orElse(End.TOO_LATE));
    }

    /** What has come of wishes since this was last asked. */
    List<Result> results() {
        var results = new ArrayList<Result>();
        asked.forEach((article, title) -> end(article).ifPresent(end -> results.add(new Result(article, title, end))));
        results.forEach(result -> asked.remove(result.article()));
        return results;
    }

    private Optional<End> end(ArticleId id) {
        var found = articles.find(id);
        if (found.isEmpty()) {
            return Optional.of(End.FORGOTTEN);
        }
        var article = found.get();
        if (article.isCancelled()) {
            return Optional.of(End.PUT_AWAY);
        }
        if (article.failure() != null) {
            return Optional.of(End.FAILED);
        }
        return article.isReadyForReview() ? Optional.of(End.TOO_LATE) : Optional.empty();
    }
}
