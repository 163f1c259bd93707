package app.daejo.ui.workbench;

import app.daejo.review.IssueId;
import com.vaadin.flow.component.html.NativeButton;

/**
 * A button that does in the browser what a key does: it names a command of {@code components/keymap.js}, so that there is one way
 * for every decision.
 */
final class KeyButton extends NativeButton {

    private KeyButton(String text, String command, String key, String style) {
        super(text);
        addClassName(style);
        getElement().setAttribute("type", "button").setAttribute("data-act", command);
        if (!key.isEmpty()) {
            getElement().appendChild(KeyCap.of(command, key));
        }
    }

    static KeyButton main(String text, String command, String key) {
        return new KeyButton(text, command, key, "main-button");
    }

    static KeyButton quiet(String text, String command, String key) {
        return new KeyButton(text, command, key, "quiet-button");
    }

    KeyButton about(IssueId issue) {
        getElement().setAttribute("data-mark", issue.toString());
        return this;
    }
}
