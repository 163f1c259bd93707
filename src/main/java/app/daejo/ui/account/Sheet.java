package app.daejo.ui.account;

import app.daejo.ui.shell.LanguageSwitch;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The page before the desk: a specimen of a corrected proof on one side, a sheet to fill in on the other. */
final class Sheet extends Main {

    private final Section body = new Section();

    Sheet(LanguageSwitch languages) {
        addClassName("gate");
        body.addClassName("gate-sheet");
        var foot = new Footer(languages);
        foot.addClassName("gate-foot");
        var column = new Div(brand(), body, foot);
        column.addClassName("gate-column");
        add(specimen(), column);
    }

    /** Begins the sheet anew under this heading. */
    Sheet head(String title, String introduction) {
        body.removeAll();
        body.add(new H1(title));
        if (!introduction.isEmpty()) {
            var paragraph = new Paragraph(introduction);
            paragraph.addClassName("gate-introduction");
            body.add(paragraph);
        }
        return this;
    }

    Sheet put(Component... parts) {
        body.add(parts);
        return this;
    }

    private static Component brand() {
        var korean = new Span("대조");
        korean.getElement().setAttribute("lang", "ko");
        var brand = new Header(korean, new Span("Daejo"));
        brand.addClassName("gate-brand");
        return brand;
    }

    /** A picture made of words; it says nothing that a person needs to know. */
    private static Component specimen() {
        var korean = new Paragraph("“‘비프’를 다시 볼 때마다 손볼 데가 하나씩 보인다. 그래서 원문을 곁에 두고, 소리 내어 읽는다.”");
        korean.getElement().setAttribute("lang", "ko");
        korean.addClassName("specimen-source");
        var wrong = new Span("Beeg");
        wrong.addClassName("specimen-wrong");
        var right = new Span("Beef");
        right.addClassName("specimen-right");
        var english = new Paragraph(
                new Span("“Each time I watch "),
                wrong,
                right,
                new Span(" again, I find one more thing to mend. So I keep the original beside me, and read aloud.”"));
        english.getElement().setAttribute("lang", "en");
        english.addClassName("specimen-target");
        var galley = new Div(korean, english);
        galley.addClassName("specimen");
        var frame = new Div(galley);
        frame.addClassName("gate-specimen");
        frame.getElement().setAttribute("aria-hidden", "true");
        return frame;
    }
}
