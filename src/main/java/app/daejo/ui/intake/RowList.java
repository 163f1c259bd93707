package app.daejo.ui.intake;

import app.daejo.review.ReviewRow;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows of one kind with what they say, each leading to its place. */
final class RowList extends Composite<Section> {

    private final UnorderedList rows = new UnorderedList();
    private @Nullable NativeButton firstButton;

    private RowList(String title, String lede, boolean struck) {
        var words = new Paragraph(getTranslation(lede));
        words.addClassName("intake-lede");
        rows.addClassName("arrival-rows");
        rows.setClassName("struck", struck);
        getContent().add(new H2(getTranslation(title)), words, rows);
    }

    static RowList plain(String title, String lede) {
        return new RowList(title, lede, false);
    }

    /** The texts are struck through. */
    static RowList struck(String title, String lede) {
        return new RowList(title, lede, true);
    }

    void add(ReviewRow row, String why, String link) {
        add(row, why, link, null);
    }

    /** @param onRestore null where the person may not */
    void add(ReviewRow row, String why, String link, @Nullable Runnable onRestore) {
        var number = new Anchor(link, getTranslation("intake.arrival.row", row.position() + 1));
        number.addClassName("arrival-number");
        var reason = new Span(why);
        reason.addClassName("arrival-why");
        var item = new ListItem(number, reason);
        text(item, row.source(), "ko");
        text(item, row.target(), "en");
        if (onRestore != null) {
            var button = new NativeButton(getTranslation("intake.arrival.restore"), click -> onRestore.run());
            button.addClassName("quiet-button");
            button.setAriaLabel(getTranslation("intake.arrival.restore.row", row.position() + 1));
            item.add(button);
            firstButton = firstButton == null ? button : firstButton;
        }
        rows.add(item);
    }

    Optional<NativeButton> firstButton() {
        return Optional.ofNullable(firstButton);
    }

    private static void text(ListItem item, String words, String language) {
        if (!words.isBlank()) {
            var text = new Span(words.strip());
            text.addClassName("arrival-text");
            text.getElement().setAttribute("lang", language);
            item.add(text);
        }
    }
}
