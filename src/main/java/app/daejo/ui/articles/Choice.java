package app.daejo.ui.articles;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A labelled choice of one out of several, as the browser draws it: at home on a phone and under a screen reader. */
final class Choice<T> extends Div {

    private final Element select = new Element("select");
    private final Map<T, Element> options = new LinkedHashMap<>();
    private Consumer<T> told = nobody -> {};
    private T value;

    /**
     * @param id unique on the page
     * @param options with what they are called; they are compared by {@code equals}
     * @param value one of them
     */
    Choice(String id, String label, Map<T, String> options, T value) {
        addClassName("labelled");
        this.value = value;
        select.setAttribute("id", id);
        var name = new NativeLabel(label);
        name.getElement().setAttribute("for", id);
        getElement().appendChild(name.getElement(), select);
        options.forEach((option, words) -> {
            var element = new Element("option").setText(words);
            element.setAttribute("value", Integer.toString(this.options.size()));
            select.appendChild(element);
            this.options.put(option, element);
        });
        select.addEventListener(
                        "change",
                        event -> chosen(event.getEventData()
                                .path("element.selectedIndex")
                                .asInt(-1)))
                .addEventData("element.selectedIndex");
        show(value);
    }

    T value() {
        return value;
    }

    /** Shows another choice; what is none of the options leaves things as they are. */
    void show(T chosen) {
        if (options.containsKey(chosen)) {
            value = chosen;
            options.forEach((option, element) -> element.setProperty("selected", option.equals(chosen)));
        }
    }

    void focus() {
        select.callJsFunction("focus");
    }

    /** Tells each choice of the person's. */
    Choice<T> onChoice(Consumer<T> then) {
        told = then;
        return this;
    }

    private void chosen(int index) {
        options.keySet().stream().skip(Math.max(0, index)).findFirst().ifPresent(option -> {
            show(option);
            told.accept(option);
        });
    }
}
