package app.daejo.ui.intake;

import app.daejo.account.PersonId;
import app.daejo.article.ArticleId;
import app.daejo.ui.shell.BrowserFiles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** Keeps what is pasted in the person's own browser until the article is in, so that a reload loses nothing. */
@Tag("daejo-pasted-draft")
class PastedDraft extends Component implements HasComponents {

    /** What a browser has kept. */
    record Kept(String source, String target) {}

    PastedDraft() {
        BrowserFiles.need(this, "pasted-draft");
        getElement().addEventListener("daejo-draft-full", event -> {
            removeAll();
            add(line(new Span(getTranslation("intake.draft.full"))));
        });
    }

    void onKept(Consumer<Kept> told) {
        getElement()
                .addEventListener("daejo-draft", event -> {
                    var detail = event.getEventData().path("event.detail");
                    told.accept(new Kept(
                            detail.path("source").asString(""),
                            detail.path("target").asString("")));
                })
                .addEventData("event.detail");
    }

    /** Others at the same browser get nothing of it. */
    void keepFor(PersonId person) {
        keepAs("daejo-intake-" + person.value(), 2);
    }

    /** The Korean of one article alone. */
    void keepFor(PersonId person, ArticleId article) {
        keepAs("daejo-korean-" + person.value() + "-" + article, 1);
    }

    private void keepAs(String key, int fields) {
        getElement().setAttribute("key", key).setAttribute("fields", Integer.toString(fields));
    }

    /** The desk has the article: what was kept may go, also if the screen goes in the same moment. */
    void forget() {
        removeAll();
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "document.querySelector('daejo-pasted-draft')?.forget(); localStorage.removeItem($0)",
                        getElement().getAttribute("key"));
    }

    /** The desk has forgotten the article: what stands in the fields is kept again. */
    void keepAgain() {
        getElement().callJsFunction("keep");
    }

    /** Says that something was put back, and offers to throw it away. */
    void say(Runnable onDiscard) {
        removeAll();
        var discard = new NativeButton(getTranslation("intake.draft.discard"), click -> {
            onDiscard.run();
            forget();
        });
        discard.addClassName("quiet-button");
        add(line(new Span(getTranslation("intake.draft.restored")), discard));
    }

    private static Paragraph line(Component... parts) {
        var line = new Paragraph(parts);
        line.addClassName("intake-restored");
        line.getElement().setAttribute("role", "status");
        return line;
    }
}
