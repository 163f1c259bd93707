package app.daejo.ui.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.Set;

/** Folds long texts after some lines, and remembers which of them the person has unfolded while they are drawn anew. */
final class Folds {

    /** About what a panel shows in the lines that {@code panel.css} leaves of a folded text. */
    private static final int LONG = 360;

    private static final int LINES = 6;

    private final Words words;
    private final Set<String> unfolded = new HashSet<>();

    Folds(Words words) {
        this.words = words;
    }

    static boolean isLong(String text) {
        return text.length() > LONG || text.lines().count() > LINES;
    }

    /** A text, or how it begins where it is longer than that; no character is cut in two. */
    static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end).strip() + "…";
    }

    /** The text as a paragraph; with a button that shows all of it if it is long. */
    Component of(String text, String style) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName(style);
        if (!isLong(text)) {
            return paragraph;
        }
        var button = new NativeButton();
        button.addClassNames("quiet-button", "fold-button");
        button.addClickListener(click -> {
            if (!unfolded.remove(text)) {
                unfolded.add(text);
            }
            show(paragraph, button, text);
        });
        show(paragraph, button, text);
        var both = new Div(paragraph, button);
        both.addClassName("fold");
        return both;
    }

    private void show(Paragraph paragraph, NativeButton button, String text) {
        boolean whole = unfolded.contains(text);
        paragraph.setClassName("folded", !whole);
        button.setText(words.say(whole ? "fold.less" : "fold.more"));
        button.getElement().setAttribute("aria-expanded", Boolean.toString(whole));
    }
}
