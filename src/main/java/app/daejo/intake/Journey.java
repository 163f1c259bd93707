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

    /** Does the step after the last finished one, and records it, in one transaction: a crash repeats it or has it done. */
    @Transactional
    void nextStep(ArticleId article) {
        switch (articles.lock(article).step()) {
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
                articles.reach(article, JourneyStep.CHECKED);
            }
            case CHECKED -> {
                // Somebody else, such as another node, took it there.
            }
        }
    }

    /** Whether an article whose last finished step this is has, or may at any moment get, a history that stays for ever. */
    boolean hasHistoryAfter(JourneyStep step) {
        return step.compareTo(JourneyStep.ALIGNED) >= 0;
    }

    private void segment(ArticleId article) {
        for (var side : Side.values()) {
            var text = articles.text(article, side).orElseThrow().decoded();
            articles.storeSegments(article, side, segmenter.segment(text, side.language()));
        }
    }
}
