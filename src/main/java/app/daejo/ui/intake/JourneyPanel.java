package app.daejo.ui.intake;

import app.daejo.article.Article;
import app.daejo.article.JourneyStep;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** How far an article is on its way in, step by step, and the way to stop it. */
class JourneyPanel extends Composite<Section> {

    private final OrderedList steps = new OrderedList();
    private final Paragraph word = new Paragraph();
    private final NativeButton cancel = new NativeButton();

    JourneyPanel(Runnable onCancel) {
        getContent().addClassName("intake-journey");
        cancel.setText(getTranslation("intake.cancel"));
        cancel.addClassName("quiet-button");
        cancel.addClickListener(click -> onCancel.run());
        word.getElement().setAttribute("role", "status");
        getContent().add(new H2(getTranslation("intake.journey")), steps, word, cancel);
    }

    void show(Article article) {
        steps.removeAll();
        for (var step : JourneyStep.values()) {
            boolean done = step.compareTo(article.step()) <= 0;
            boolean next = !done && step.ordinal() == article.step().ordinal() + 1;
            var item = new ListItem(getTranslation("intake.step." + step));
            item.addClassName(done ? "done" : next ? "doing" : "ahead");
            if (next) {
                item.getElement().setAttribute("aria-current", "step");
            }
            steps.add(item);
        }
        cancel.setEnabled(article.step().compareTo(JourneyStep.ALIGNED) < 0);
        var failure = article.failure();
        word.setText(
                failure == null
                        ? getTranslation("intake.working")
                        : getTranslation("intake.failed", article.id().toString()));
        word.setClassName("wrong", failure != null);
    }
}
