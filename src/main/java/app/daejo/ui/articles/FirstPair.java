package app.daejo.ui.articles;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** What a desk without any article shows: how to bring the first one. */
final class FirstPair extends Section {

    FirstPair(String intake, Runnable onSample) {
        addClassName("empty");
        var begin = new Anchor(intake, getTranslation("articles.empty.begin"));
        begin.addClassName("main-button");
        var sample = new NativeButton(getTranslation("articles.sample"), click -> onSample.run());
        sample.addClassName("quiet-button");
        var buttons = new Div(begin, sample);
        buttons.addClassName("evidence-buttons");
        add(
                new H2(getTranslation("articles.empty.title")),
                new Paragraph(getTranslation("articles.empty.text")),
                buttons);
    }
}
