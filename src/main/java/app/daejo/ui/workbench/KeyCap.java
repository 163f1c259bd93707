package app.daejo.ui.workbench;

import com.vaadin.flow.dom.Element;

/** A key printed on what it does as well; it names its command, so that the browser prints the person's own key there, or none. */
final class KeyCap {

    private KeyCap() {}

    /** @param face the key that the command comes with, as people know it */
    static Element of(String command, String face) {
        return new Element("kbd").setAttribute("data-key", command).setText(face);
    }
}
