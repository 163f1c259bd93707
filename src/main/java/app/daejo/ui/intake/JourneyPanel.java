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
    private boolean stopping;

    JourneyPanel(Runnable onCancel) {
        getContent().addClassName("intake-journey");
        cancel.setText(getTranslation("intake.cancel"));
        cancel.addClassName("quiet-button");
        cancel.addClickListener(click -> onCancel.run());
        word.getElement().setAttribute("role", "status");
        getContent().add(new H2(getTranslation("intake.journey")), steps, word, cancel);
    }

    /** Another article begins its way. */
    void begin() {
        stopping = false;
    }

    /** The way in was cancelled; the step that is under way comes to its end. */
    void showStopping() {
        stopping = true;
        cancel.setEnabled(false);
        word.setText(getTranslation("intake.stopping"));
    }

    void show(Article article) {
        steps.removeAll();
        for (var step : JourneyStep.values()) {
            boolean done = step.compareTo(article.step()) <= 0;
            boolean next = !done && step.ordinal() == article.step().ordinal() + 1;
            var item = new ListItem(getTranslation(words(step, article.hasSource())));
            item.addClassName(done ? "done" : next ? "doing" : "ahead");
            if (next) {
                item.getElement().setAttribute("aria-current", "step");
            }
            steps.add(item);
        }
        cancel.setEnabled(!stopping);
        var failure = article.failure();
        // What has stopped by itself is put away, or sent on, from the list.
        cancel.setVisible(failure == null);
        word.setText(
                failure != null
                        ? getTranslation("intake.failed", article.id().toString())
                        : getTranslation(stopping ? "intake.stopping" : "intake.working"));
        word.setClassName("wrong", failure != null);
    }

    /** Where no Korean came, none is paired. */
    private static String words(JourneyStep step, boolean hasSource) {
        return "intake.step." + step + (step == JourneyStep.ALIGNED && !hasSource ? ".alone" : "");
    }
}
