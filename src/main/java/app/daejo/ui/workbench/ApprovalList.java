package app.daejo.ui.workbench;

import app.daejo.account.KeySettings;
import app.daejo.ui.shell.BrowserFiles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** The server's side of {@code daejo-approvals}: the cards, and the decisions that the keys make about them. */
@Tag("daejo-approvals")
final class ApprovalList extends Component implements HasComponents {

    ApprovalList(Words words) {
        BrowserFiles.need(this, "daejo-approvals");
        getElement().setPropertyMap("labels", words.all());
        getElement().setPropertyMap("otherNames", words.inTheOtherLanguage().commandNames());
        getElement().setPropertyList("reasons", Workbench.reasons(words.all()));
    }

    void useKeys(KeySettings keys) {
        PersonalKeys.use(getElement(), keys);
    }

    /** Says what came of a decision; the cards are as they are now. */
    void settle(String message, boolean done) {
        getElement().callJsFunction("settle", message, done);
    }

    /** Says that the cards are other ones by somebody else's doing. */
    void renewed() {
        getElement().callJsFunction("renewed");
    }

    void onDecision(Consumer<JsonNode> listener) {
        getElement()
                .addEventListener(
                        "daejo-decide",
                        fired -> listener.accept(fired.getEventData().path("event.detail")))
                .addEventData("event.detail");
    }
}
