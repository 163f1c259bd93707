package app.daejo.ui.intake;

import app.daejo.account.CurrentPerson;
import app.daejo.article.Articles;
import app.daejo.intake.ArticleIntake;
import app.daejo.intake.SampleArticle;
import app.daejo.listing.Assignments;
import org.springframework.stereotype.Component;

/** The use cases that the intake screen calls, handed over together. */
@Component
record IntakeServices(
        ArticleIntake intake, Articles articles, CurrentPerson people, SampleArticle sample, Assignments assignments) {}
