package app.daejo.ui.workbench;

import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.review.Draft;
import app.daejo.review.Drafts;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.JsonNode;

/** Takes what is being typed from the browser to the server, and offers it to the next browser. */
final class DraftKeeper {

    private static final Logger log = LoggerFactory.getLogger(DraftKeeper.class);

    private final Drafts drafts;
    private final Workbench workbench;

    DraftKeeper(Drafts drafts, Workbench workbench) {
        this.drafts = drafts;
        this.workbench = workbench;
        workbench.onDraft(this::typed);
    }

    /**
     * A draft as the browser takes it.
     *
     * @param at when it was typed, in milliseconds since 1970
     */
    record Offered(long unit, int version, String base, String text, long at) {}

    /** Tells the browser what the server has, so that the later of the two counts. */
    void offer(ArticleId article) {
        workbench.offerDrafts(drafts.mine(article).stream()
                .map(draft -> new Offered(
                        draft.unit().value(),
                        draft.version(),
                        draft.base(),
                        draft.text(),
                        draft.typedAt().toEpochMilli()))
                .toList());
    }

    private void typed(JsonNode detail) {
        var unit = new UnitId(detail.path("unit").asLong(0));
        var text = detail.path("text");
        try {
            if (!text.isString()) {
                drafts.discard(unit);
                return;
            }
            long at = detail.path("at").asLong(0);
            boolean kept = drafts.keep(new Draft(
                    unit,
                    detail.path("version").asInt(0),
                    detail.path("base").asString(""),
                    text.asString(),
                    Instant.ofEpochMilli(Math.max(0, at))));
            workbench.draftKept(unit, at, kept);
        } catch (DataAccessException | TransactionException e) {
            // Not acknowledged: the browser has it still, and sends it again.
            log.warn("The draft of row {} could not be kept", unit.value(), e);
        }
    }
}
