package app.daejo.ui.intake;

import app.daejo.account.CurrentPerson;
import app.daejo.article.Articles;
import app.daejo.intake.LaterKorean;
import app.daejo.release.Release;
import org.springframework.stereotype.Component;

/** The use cases that the screen for Korean that comes later calls, handed over together. */
@Component
record LaterKoreanServices(Articles articles, LaterKorean korean, Release release, CurrentPerson me) {}
