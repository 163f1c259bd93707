package app.daejo.ui.shell;

import app.daejo.discussion.Mentions;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** The way to the comments that name the person, with the number of those not looked at yet. */
final class MentionsLink extends Anchor {

    private final Mentions mentions;
    private final Span count = new Span();

    MentionsLink(Mentions mentions) {
        super("mentions");
        this.mentions = mentions;
        count.addClassName("count-badge");
        add(new Span(getTranslation("shell.frame.mentions")), count);
    }

    void renew() {
        int unseen = mentions.unseen();
        count.setText(Integer.toString(unseen));
        count.setVisible(unseen > 0);
        getElement().setAttribute("aria-label", getTranslation("shell.frame.mentions.count", unseen));
    }
}
