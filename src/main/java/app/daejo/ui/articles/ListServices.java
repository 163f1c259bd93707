package app.daejo.ui.articles;

import app.daejo.account.CurrentPerson;
import app.daejo.account.KeySettings;
import app.daejo.account.People;
import app.daejo.article.Articles;
import app.daejo.intake.ArticleIntake;
import app.daejo.intake.SampleArticle;
import app.daejo.listing.ArticleList;
import app.daejo.listing.Assignments;
import app.daejo.listing.SavedViews;
import app.daejo.listing.Shelf;
import app.daejo.search.Search;
import org.springframework.stereotype.Component;

/** The use cases that the list of articles calls, handed over together. */
@Component
record ListServices(
        ArticleList list,
        Assignments assignments,
        SavedViews views,
        Shelf shelf,
        ArticleIntake intake,
        Articles articles,
        SampleArticle sample,
        Search search,
        People people,
        CurrentPerson currentPerson,
        KeySettings keys) {}
