package app.daejo.ui.articles;

import app.daejo.listing.ArticleList;
import app.daejo.listing.Assignment;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates as the reader writes them, on the desk's calendar and clock. */
record Dates(Locale locale) {

    String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(ArticleList.zone())
                .format(instant);
    }

    /** By when an article is due; empty where nothing is set. */
    String due(Assignment assignment) {
        var day = assignment.dueOn();
        var time = assignment.dueAt();
        if (day == null) {
            return "";
        }
        return time == null
                ? DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(day)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(day.atTime(time));
    }

    String zone() {
        return ArticleList.zone().getDisplayName(TextStyle.FULL, locale);
    }
}
