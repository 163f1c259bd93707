package app.daejo.ui.workbench;

import app.daejo.review.Progress;
import app.daejo.review.RowFilter;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Which rows to show, as a row of buttons with their counts. */
final class FilterBar extends Div {

    private final Words words;
    private final Map<RowFilter, NativeButton> buttons = new EnumMap<>(RowFilter.class);

    FilterBar(Words words, List<RowFilter> filters, Consumer<RowFilter> chosen) {
        this.words = words;
        addClassName("filters");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words.say("filter.title"));
        offer(filters, chosen);
    }

    /** Offers these as well, behind those that are there. */
    void offer(List<RowFilter> filters, Consumer<RowFilter> chosen) {
        for (var filter : filters) {
            if (buttons.containsKey(filter)) {
                continue;
            }
            var button = new NativeButton(words.say("filter." + filter), click -> chosen.accept(filter));
            button.addClassName("filter");
            buttons.put(filter, button);
            add(button);
        }
    }

    void show(RowFilter filter) {
        buttons.forEach(
                (each, button) -> button.getElement().setAttribute("aria-pressed", Boolean.toString(each == filter)));
    }

    void show(Progress progress) {
        count(RowFilter.ALL, progress.rows());
        count(RowFilter.OPEN, progress.openIssues());
        count(RowFilter.WAITING, progress.waiting());
        count(RowFilter.UNREAD, progress.unread() + progress.flagged());
        count(RowFilter.DOUBTFUL, progress.doubtful());
        count(RowFilter.UNPAIRED, progress.unpaired());
    }

    private void count(RowFilter filter, int count) {
        var button = buttons.get(filter);
        if (button != null) {
            button.setText(words.say("filter." + filter) + " " + count);
        }
    }
}
