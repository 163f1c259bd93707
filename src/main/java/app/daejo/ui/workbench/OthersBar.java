package app.daejo.ui.workbench;

import app.daejo.ui.live.Presence;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Who else is on the article, and on which row, in the bar below the galley. */
final class OthersBar extends UnorderedList {

    private final Words words;

    OthersBar(Words words) {
        this.words = words;
        addClassName("others");
        getElement().setAttribute("aria-label", words.say("others.title"));
        setVisible(false);
    }

    void show(List<Presence.Here> others) {
        removeAll();
        others.forEach(other -> {
            var avatar = new Span(letter(other.name()));
            avatar.addClassName("avatar");
            avatar.getElement()
                    .setAttribute("aria-hidden", "true")
                    .setAttribute("data-colour", Integer.toString(colour(other)));
            add(new ListItem(
                    avatar,
                    new Span(
                            other.row() > 0
                                    ? words.say("others.onRow", other.name(), other.row())
                                    : words.say("others.here", other.name()))));
        });
        setVisible(!others.isEmpty());
    }

    static String letter(String name) {
        return name.isBlank() ? "?" : name.strip().substring(0, name.strip().offsetByCodePoints(0, 1));
    }

    /** One of the few colours in which avatars are told apart; the letter and the name say who it is. */
    static int colour(Presence.Here other) {
        return (int) (other.person().value() % 6);
    }
}
