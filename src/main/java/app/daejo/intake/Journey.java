package app.daejo.intake;

import app.daejo.alignment.Units;
import app.daejo.article.ArticleId;
import app.daejo.article.Articles;
import app.daejo.article.JourneyStep;
import app.daejo.review.Reviews;
import app.daejo.segmentation.Segmenter;
import app.daejo.text.Side;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way of an article from received bytes to a review: segment, align, seed the first revisions, check. */
@Component
class Journey {

    private final Articles articles;
    private final Segmenter segmenter;
    private final Units units;
    private final FirstRevisions firstRevisions;
    private final Reviews reviews;

    Journey(Articles articles, Segmenter segmenter, Units units, FirstRevisions firstRevisions, Reviews reviews) {
        this.articles = articles;
        this.segmenter = segmenter;
        this.units = units;
        this.firstRevisions = firstRevisions;
        this.reviews = reviews;
    }

    /**
     * Does the step after the last finished one, and records it, in one transaction: a crash repeats it or has it done. What somebody
     * wants stopped is forgotten instead, or left where it is if it has a history.
     *
     * @return whether there is a step after this one
     */
    @Transactional
    boolean nextStep(ArticleId article) {
        var found = articles.lock(article);
        if (found.isEmpty() || found.get().isReadyForReview()) {
            // Somebody else, such as another node, took it there.
            return false;
        }
        var step = found.get().step();
        if (articles.isToCancel(article)) {
            stop(article, step);
            return false;
        }
        switch (step) {
            case RECEIVED -> {
                segment(article);
                articles.reach(article, JourneyStep.SEGMENTED);
            }
            case SEGMENTED -> {
                units.align(article);
                articles.reach(article, JourneyStep.ALIGNED);
            }
            case ALIGNED -> {
                firstRevisions.seed(article);
                reviews.begin(article);
                articles.reach(article, JourneyStep.SEEDED);
            }
            case SEEDED -> {
                reviews.check(article);
                // The last chance: who asked while the checks ran does not find it in review.
                if (articles.isToCancel(article)) {
                    stop(article, step);
                    return false;
                }
                articles.reach(article, JourneyStep.CHECKED);
            }
            case CHECKED -> throw new IllegalStateException("article " + article + " has arrived");
        }
        return step != JourneyStep.SEEDED;
    }

    private void stop(ArticleId article, JourneyStep step) {
        if (hasHistoryAfter(step)) {
            articles.leave(article);
        } else {
            articles.forget(article);
        }
    }

    /** Whether an article whose last finished step this is has a history that stays for ever. */
    private static boolean hasHistoryAfter(JourneyStep step) {
        return step.compareTo(JourneyStep.SEEDED) >= 0;
    }

    /** A text that did not come, as the Korean of an English-only review, is not there. */
    private void segment(ArticleId article) {
        for (var side : Side.values()) {
            articles.text(article, side)
                    .ifPresent(text ->
                            articles.storeSegments(article, side, segmenter.segment(text.decoded(), side.language())));
        }
    }
}
