package app.daejo.ui.workbench;

import app.daejo.text.WordDiff;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** A wording with what went and what came, word by word. */
final class DiffText extends Paragraph {

    private DiffText(String before, String after) {
        getElement().setAttribute("lang", "en");
        for (var part : WordDiff.between(before, after).parts()) {
            getElement()
                    .appendChild(
                            switch (part.kind()) {
                                case SAME -> Element.createText(part.text());
                                case DELETED -> new Element("del").setText(part.text());
                                case INSERTED -> new Element("ins").setText(part.text());
                            });
        }
    }

    static DiffText between(String before, String after) {
        return new DiffText(before, after);
    }
}
