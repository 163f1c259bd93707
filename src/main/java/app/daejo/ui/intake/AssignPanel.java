package app.daejo.ui.intake;

import app.daejo.article.Article;
import app.daejo.listing.Assignment;
import app.daejo.ui.articles.CareFields;
import app.daejo.ui.articles.Caring;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Whose an article is that came in, and by when: said by an editor, taken by a translator where it is nobody's. */
final class AssignPanel extends Composite<Section> {

    private final Article article;
    private final Caring caring;
    private final Div body = new Div();
    private final Paragraph said = new Paragraph();
    private Assignment seen;

    AssignPanel(Article article, ArrivalServices services) {
        this.article = article;
        caring =
                new Caring(services.assignments(), services.people(), services.me(), this::getTranslation, getLocale());
        seen = services.assignments().now(article.id());
        said.addClassName("intake-verdict");
        said.getElement().setAttribute("role", "status");
        body.addClassName("arrival-care");
        getContent().add(new H2(getTranslation("intake.care")), body, said);
        if (caring.assigns()) {
            offerToAssign();
        } else {
            showAndOfferToTake();
        }
    }

    private void offerToAssign() {
        var fields = new CareFields("arrival", caring.candidates(seen), seen, caring.zone(), true);
        Runnable save = () -> fields.value()
                .ifPresentOrElse(
                        wanted -> answer(caring.assign(article.id(), article.title(), seen, wanted)),
                        () -> say(getTranslation("articles.assign.no-date"), false));
        fields.onEnter(save);
        body.add(fields, button("intake.arrival.care.save", save));
    }

    private void showAndOfferToTake() {
        body.removeAll();
        var whose = new Paragraph(getTranslation("intake.arrival.care", caring.who(seen.assignee()), caring.due(seen)));
        body.add(whose);
        if (seen.assignee() == null) {
            body.add(button("articles.take", () -> {
                answer(caring.take(article.id(), article.title(), seen));
                showAndOfferToTake();
            }));
        }
    }

    private void answer(Caring.Answer answer) {
        seen = answer.now();
        say(answer.words(), answer.kind() == Caring.Kind.DONE);
    }

    private void say(String words, boolean fine) {
        said.setText(words);
        said.setClassName("wrong", !fine);
    }

    private NativeButton button(String key, Runnable then) {
        var button = new NativeButton(getTranslation(key), click -> then.run());
        button.addClassName("quiet-button");
        return button;
    }
}
