package app.daejo.ui.workbench;

import app.daejo.account.PersonId;
import app.daejo.discussion.Comment;
import app.daejo.discussion.Conversation;
import app.daejo.text.Side;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Function;

/** Beside the galley: what was said about the row, and the way to answer. */
final class CommentsPanel extends Section {

    private final Words words;
    private final Function<PersonId, String> names;
    private final PersonId me;
    private final Acts acts;
    private final Folds folds;

    /** What somebody can do here. */
    interface Acts {
        void resolve(Conversation conversation, boolean resolved);

        void withdraw(Comment comment);
    }

    CommentsPanel(Words words, Function<PersonId, String> names, PersonId me, Acts acts) {
        this.words = words;
        this.names = names;
        this.me = me;
        this.acts = acts;
        this.folds = new Folds(words);
    }

    /** @param n the row's number, from 1 */
    void show(int n, List<Conversation> conversations) {
        removeAll();
        add(new H2(words.say("comments.title", n)));
        if (conversations.isEmpty()) {
            var nothing = new Paragraph(words.say("comments.none"));
            nothing.addClassName("evidence-none");
            add(nothing);
        }
        conversations.forEach(conversation -> add(drawn(conversation)));
        var begin = new Div(KeyButton.quiet(words.say("comments.begin"), "comment.open", "M"));
        begin.addClassName("evidence-buttons");
        add(begin);
    }

    private Component drawn(Conversation conversation) {
        var section = new Section();
        section.addClassName("conversation");
        section.getElement().setAttribute("data-open", conversation.isOpen());
        if (!conversation.quote().isEmpty()) {
            var quote = new Paragraph(conversation.quote());
            quote.addClassName("conversation-quote");
            quote.getElement().setAttribute("lang", conversation.side() == Side.SOURCE ? "ko" : "en");
            section.add(quote);
        }
        var list = new OrderedList();
        list.addClassName("revisions");
        conversation.comments().forEach(comment -> list.add(drawn(comment)));
        section.add(list);
        var resolver = conversation.resolvedBy();
        if (resolver != null) {
            var resolved = new Paragraph(words.say("comments.resolvedBy", names.apply(resolver)));
            resolved.addClassName("conversation-resolved");
            section.add(resolved);
        }
        var answer = KeyButton.quiet(words.say("comments.answer"), "comment.answer", "");
        answer.getElement().setAttribute("data-thread", conversation.id().toString());
        var end = quiet(
                words.say(conversation.isOpen() ? "comments.resolve" : "comments.reopen"),
                () -> acts.resolve(conversation, conversation.isOpen()));
        var buttons = new Div(answer, end);
        buttons.addClassName("evidence-buttons");
        section.add(buttons);
        return section;
    }

    private ListItem drawn(Comment comment) {
        var meta = new Paragraph();
        meta.addClassName("revision-meta");
        meta.getElement()
                .appendChild(
                        new Element("strong").setText(names.apply(comment.author())),
                        Element.createText(" · "),
                        new Element("time")
                                .setAttribute("datetime", comment.writtenAt().toString())
                                .setText(words.when(comment.writtenAt())));
        var item = new ListItem(meta);
        item.addClassName("revision");
        item.add(
                comment.withdrawn()
                        ? folds.of(words.say("comments.withdrawn"), "evidence-none")
                        : folds.of(comment.text(), "comment-text"));
        if (!comment.withdrawn() && comment.author().equals(me)) {
            var withdraw = quiet(words.say("comments.withdraw"), () -> acts.withdraw(comment));
            withdraw.addClassName("comment-withdraw");
            item.add(withdraw);
        }
        return item;
    }

    private static NativeButton quiet(String text, Runnable act) {
        var button = new NativeButton(text, click -> act.run());
        button.addClassName("quiet-button");
        return button;
    }
}
