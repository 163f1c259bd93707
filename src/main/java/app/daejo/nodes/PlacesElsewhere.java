package app.daejo.nodes;

import app.daejo.article.ArticleId;
import java.util.List;

/** Who is where on the other nodes, and what they are told of this one. */
public interface PlacesElsewhere {

    /** Tells the other nodes who is on an article here; nobody, once the last has left. */
    void tell(ArticleId article, List<Place> places);

    /** Who is on an article on other nodes. */
    List<Place> of(ArticleId article);
}
