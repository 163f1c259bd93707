package app.daejo.ui.workbench;

import app.daejo.article.ArticleId;
import app.daejo.search.Search;
import java.util.List;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/** Tells the browser in which of the listed rows the words stand that somebody looks for. */
final class Finder {

    private final Search search;
    private final ArticleId article;
    private final Rows rows;
    private final Workbench workbench;

    Finder(Search search, ArticleId article, Rows rows, Workbench workbench) {
        this.search = search;
        this.article = article;
        this.rows = rows;
        this.workbench = workbench;
        workbench.onFind(this::find);
    }

    /**
     * What came of a search.
     *
     * @param serial the browser's number of it; only the latest is of interest
     * @param places of the rows in the list
     * @param hidden rows that have the words but are not in the list
     */
    record Found(int serial, List<Integer> places, int hidden) {}

    private void find(JsonNode detail) {
        var units = search.within(article, detail.path("query").asString(""));
        var places = units.stream()
                .map(rows::placeOf)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
        workbench.found(new Found(detail.path("serial").asInt(0), places, units.size() - places.size()));
    }
}
