package app.daejo.ui.live;

import app.daejo.article.ArticleId;
import app.daejo.review.UnitChanged;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The screens that are open on this node, by article; each re-reads its rows when told which have changed. */
@Component
public class OpenScreens {

    private final Map<ArticleId, Set<Consumer<UnitChanged>>> screens = new ConcurrentHashMap<>();

    /**
     * Lets a screen be told of changes until the registration is removed.
     *
     * @param screen called on the thread of whoever made the change, after its commit; must return at once
     */
    public Registration watch(ArticleId article, Consumer<UnitChanged> screen) {
        screens.computeIfAbsent(article, key -> ConcurrentHashMap.newKeySet()).add(screen);
        return () -> screens.computeIfPresent(article, (key, watching) -> {
            watching.remove(screen);
            return watching.isEmpty() ? null : watching;
        });
    }

    @TransactionalEventListener
    void changed(UnitChanged change) {
        screens.getOrDefault(change.article(), Set.of()).forEach(screen -> screen.accept(change));
    }
}
