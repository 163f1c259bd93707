package app.daejo.listing;

import java.util.List;

/**
 * The beginning of the list.
 *
 * @param total how many articles the query finds altogether
 * @param noArticle whether the desk has no article at all, put away or not
 * @param anyAway whether anything is put away
 */
public record ListPage(List<ArticleLine> lines, int total, boolean noArticle, boolean anyAway) {

    public boolean hasMore() {
        return lines.size() < total;
    }

    public boolean isAnyOnItsWay() {
        return lines.stream().anyMatch(line -> line.standing() == Standing.INTAKE);
    }
}
