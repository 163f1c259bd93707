package app.daejo.ui.articles;

import app.daejo.listing.ArticleList;
import app.daejo.listing.ListQuery;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;

/**
 * What stands in the address of the list, so that a reload and the way back lead to the same.
 *
 * @param words looked for in all articles; may be empty
 * @param pages how much of the list is shown
 */
record ListAddress(ListQuery query, String words, int pages) {

    private static final String WORDS = "q";
    private static final String PAGES = "pages";

    static ListAddress of(QueryParameters parameters) {
        var pages = parameters
                .getSingleParameter(PAGES)
                .filter(number -> number.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .orElse(1);
        return new ListAddress(
                ListQuery.parse(name -> parameters.getSingleParameter(name).orElse(null)),
                parameters.getSingleParameter(WORDS).orElse("").strip(),
                Math.clamp(pages, 1, ArticleList.MOST_PAGES));
    }

    static ListAddress of(ListQuery query) {
        return new ListAddress(query, "", 1);
    }

    ListAddress withWords(String newWords) {
        return new ListAddress(query, newWords, pages);
    }

    ListAddress withNextPage() {
        return new ListAddress(query, words, Math.min(pages + 1, ArticleList.MOST_PAGES));
    }

    QueryParameters parameters() {
        var parameters = new LinkedHashMap<>(query.parameters());
        if (!words.isEmpty()) {
            parameters.put(WORDS, words);
        }
        if (pages > 1) {
            parameters.put(PAGES, Integer.toString(pages));
        }
        return parameters.isEmpty() ? QueryParameters.empty() : QueryParameters.simple(parameters);
    }

    Location location() {
        return new Location("", parameters());
    }
}
