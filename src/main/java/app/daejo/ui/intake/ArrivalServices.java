package app.daejo.ui.intake;

import app.daejo.account.CurrentPerson;
import app.daejo.account.People;
import app.daejo.article.Articles;
import app.daejo.article.Headings;
import app.daejo.listing.Assignments;
import app.daejo.review.ReviewDesk;
import app.daejo.review.Reviews;
import org.springframework.stereotype.Component;

/** The use cases that the screen of what came in calls, handed over together. */
@Component
record ArrivalServices(
        Articles articles,
        Headings headings,
        Reviews reviews,
        ReviewDesk desk,
        Assignments assignments,
        People people,
        CurrentPerson me) {}
