package app.daejo.review;

import app.daejo.alignment.TranslationUnit;
import app.daejo.article.Articles;
import app.daejo.article.StoredSegment;
import app.daejo.review.Outcome.Refusal;
import app.daejo.segmentation.BlockKind;
import app.daejo.segmentation.FurnitureReason;
import app.daejo.text.Side;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Strikes out rows that are no part of the article, and takes that back; nothing is deleted. */
@Component
class Furniture {

    private final Articles articles;

    Furniture(Articles articles) {
        this.articles = articles;
    }

    Optional<Refusal> strike(Change change, TranslationUnit unit, boolean furniture) {
        var standing = change.standing(unit);
        if (standing.state() == RowState.PROPOSED) {
            return Optional.of(Refusal.WAITS_FOR_APPROVAL);
        }
        boolean any = false;
        for (var side : Side.values()) {
            var range = side == Side.SOURCE
                    ? unit.pairing().source()
                    : unit.pairing().target();
            for (var segment : articles.segments(unit.article(), side).subList(range.from(), range.to())) {
                if (segment.isFurniture() != furniture) {
                    any = true;
                    change.remember(
                            new Before.Segment(side, segment.position(), segment.kind(), segment.furnitureReason()));
                    change(change, segment, furniture);
                }
            }
        }
        if (!any) {
            return Optional.of(Refusal.NOTHING_CHANGED);
        }
        change.put(standing.with(RowState.UNREAD));
        return Optional.empty();
    }

    private void change(Change change, StoredSegment segment, boolean furniture) {
        articles.changeKind(
                change.article(),
                segment.side(),
                segment.position(),
                furniture ? BlockKind.FURNITURE : BlockKind.PARAGRAPH,
                furniture ? FurnitureReason.BY_HAND : null);
    }
}
