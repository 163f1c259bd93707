package app.daejo.ui.intake;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The choice to review English without its Korean: never made by accident, and what it switches off is said before going on. */
final class EnglishAlone extends Composite<Div> {

    private final Checkbox choice = new Checkbox();
    private final Paragraph notice = new Paragraph();

    EnglishAlone(Runnable onChange) {
        choice.setLabel(getTranslation("intake.alone"));
        choice.addValueChangeListener(change -> {
            show();
            onChange.run();
        });
        notice.addClassName("intake-alone-notice");
        notice.getElement().setAttribute("role", "status");
        getContent().addClassName("intake-alone");
        getContent().add(choice, notice);
        show();
    }

    boolean isChosen() {
        return choice.getValue();
    }

    /** Where there is Korean, or a file that should be, there is no such choice, and none made before holds. */
    void offer(boolean offered) {
        choice.setVisible(offered);
        if (!offered && isChosen()) {
            choice.setValue(false);
        }
    }

    private void show() {
        notice.setText(isChosen() ? getTranslation("intake.alone.notice") : "");
    }
}
