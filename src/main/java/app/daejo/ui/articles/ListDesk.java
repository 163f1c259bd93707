package app.daejo.ui.articles;

import app.daejo.account.PersonKeys;
import app.daejo.article.ArticleId;
import app.daejo.ui.shell.BrowserFiles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The browser's part of the list: it says when it is there, and walks through the articles by the person's own keys. */
@Tag("daejo-articles")
class ListDesk extends Component implements HasComponents {

    ListDesk() {
        BrowserFiles.need(this, "daejo-articles");
    }

    /** The frame of the list is on the person's screen. */
    @DomEvent("daejo-ready")
    public static class Ready extends ComponentEvent<ListDesk> {

        public Ready(ListDesk source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    void onReady(Runnable then) {
        addListener(Ready.class, ready -> then.run());
    }

    void useKeys(PersonKeys keys) {
        getElement().setPropertyJson("keys", JsonMapper.shared().<ObjectNode>valueToTree(keys));
    }

    /** As {@link #focus}, but only if the focus is nowhere: what had it has left the list. */
    void catchFocus(ArticleId article) {
        getElement().callJsFunction("catchFocus", Long.toString(article.value()));
    }

    /** Goes to an article, or, where it is not in the list any more, to the first. */
    void focus(ArticleId article) {
        getElement().callJsFunction("focusArticle", Long.toString(article.value()));
    }
}
