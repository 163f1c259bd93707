package app.daejo.ui.workbench;

import app.daejo.account.CurrentPerson;
import app.daejo.account.KeySettings;
import app.daejo.account.People;
import app.daejo.discussion.Comments;
import app.daejo.discussion.Mentions;
import app.daejo.listing.ArticleList;
import app.daejo.release.Release;
import app.daejo.review.BatchDesk;
import app.daejo.review.Coverage;
import app.daejo.review.Dismissals;
import app.daejo.review.Drafts;
import app.daejo.review.Propagations;
import app.daejo.review.ReviewDesk;
import app.daejo.review.ReviewHistory;
import app.daejo.review.Reviews;
import app.daejo.search.Search;
import org.springframework.stereotype.Component;

/** The use cases that the workbench calls, handed around together. */
@Component
record WorkbenchServices(
        Reviews reviews,
        ReviewDesk desk,
        BatchDesk batches,
        Propagations propagations,
        Dismissals dismissals,
        Coverage coverage,
        ReviewHistory history,
        Drafts drafts,
        Search search,
        Release release,
        ArticleList list,
        Comments comments,
        Mentions mentions,
        People people,
        CurrentPerson currentPerson,
        KeySettings keys) {}
