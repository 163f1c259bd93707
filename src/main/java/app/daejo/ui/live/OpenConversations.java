package app.daejo.ui.live;

import app.daejo.article.ArticleId;
import app.daejo.discussion.CommentsChanged;
import app.daejo.nodes.CommentedElsewhere;
import app.daejo.nodes.NewsMissed;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The screens that show an article's conversations on this node; each re-reads them when something was said. */
@Component
public class OpenConversations {

    private final Map<ArticleId, Set<Runnable>> screens = new ConcurrentHashMap<>();

    /**
     * Lets a screen be told that something was said until the registration is removed.
     *
     * @param screen called on the thread of whoever said it, after the commit; must return at once
     */
    public Registration watch(ArticleId article, Runnable screen) {
        screens.computeIfAbsent(article, key -> ConcurrentHashMap.newKeySet()).add(screen);
        return () -> screens.computeIfPresent(article, (key, watching) -> {
            watching.remove(screen);
            return watching.isEmpty() ? null : watching;
        });
    }

    @TransactionalEventListener
    void changed(CommentsChanged change) {
        tell(change.article());
    }

    @EventListener
    void changed(CommentedElsewhere change) {
        tell(change.article());
    }

    @EventListener(NewsMissed.class)
    void missed() {
        screens.keySet().forEach(this::tell);
    }

    private void tell(ArticleId article) {
        screens.getOrDefault(article, Set.of()).forEach(Closing::unlessItIs);
    }
}
