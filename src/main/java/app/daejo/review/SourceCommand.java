package app.daejo.review;

import app.daejo.article.ArticleId;
import app.daejo.article.ReceivedText;
import app.daejo.revision.CommandId;
import app.daejo.segmentation.SegmentedText;

/**
 * A person's wish that an article which came without its Korean get it.
 *
 * @param seen number of the newest milestone that the person saw; 0 if there was none
 * @param korean as it came
 * @param segmented the same, cut
 */
public record SourceCommand(CommandId id, ArticleId article, int seen, ReceivedText korean, SegmentedText segmented) {}
