package app.daejo.ui.live;

import app.daejo.article.ArticleId;
import app.daejo.nodes.ChangedElsewhere;
import app.daejo.nodes.NewsMissed;
import app.daejo.review.UnitChanged;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The screens that are open on this node, by article; each re-reads its rows when told which have changed. */
@Component
public class OpenScreens {

    private final Map<ArticleId, Set<Consumer<UnitChanged>>> screens = new ConcurrentHashMap<>();
    private final Set<Runnable> ofAllArticles = ConcurrentHashMap.newKeySet();

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

    /**
     * Lets a screen be told of changes in whatever article until the registration is removed.
     *
     * @param screen called on the thread of whoever made the change, after its commit; must return at once
     */
    public Registration watchAll(Runnable screen) {
        ofAllArticles.add(screen);
        return () -> ofAllArticles.remove(screen);
    }

    @TransactionalEventListener
    void changed(UnitChanged change) {
        tell(change);
        ofAllArticles.forEach(Closing::unlessItIs);
    }

    @EventListener
    void changed(ChangedElsewhere elsewhere) {
        changed(elsewhere.change());
    }

    @EventListener(NewsMissed.class)
    void missed() {
        screens.keySet().forEach(article -> tell(new UnitChanged(article, Set.of(), true)));
        ofAllArticles.forEach(Closing::unlessItIs);
    }

    private void tell(UnitChanged change) {
        screens.getOrDefault(change.article(), Set.of())
                .forEach(screen -> Closing.unlessItIs(() -> screen.accept(change)));
    }
}
