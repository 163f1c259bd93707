package app.daejo.ui.intake;

import app.daejo.account.CurrentPerson;
import app.daejo.article.Articles;
import app.daejo.article.Titles;
import app.daejo.review.ReviewDesk;
import app.daejo.review.Reviews;
import org.springframework.stereotype.Component;

/** The use cases that the screen of what came in calls, handed over together. */
@Component
record ArrivalServices(Articles articles, Titles titles, Reviews reviews, ReviewDesk desk, CurrentPerson people) {}
