package app.daejo.ui.workbench;

import app.daejo.account.PersonId;
import app.daejo.quality.Evidence;
import app.daejo.review.Issue;
import app.daejo.review.IssueId;
import app.daejo.review.IssueOrigin;
import app.daejo.review.ReviewRow;
import app.daejo.review.RowState;
import app.daejo.text.Side;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What speaks for each issue of a row: the Korean, readings, counts, and the fix it suggests; and the fix that waits, if one does. */
final class EvidencePanel extends Div {

    private final Words words;
    private final Function<PersonId, String> names;
    private final boolean mayEdit;
    private final boolean mayApprove;
    private final Folds folds;

    EvidencePanel(Words words, Function<PersonId, String> names, boolean mayEdit, boolean mayApprove) {
        this.words = words;
        this.names = names;
        this.mayEdit = mayEdit;
        this.mayApprove = mayApprove;
        this.folds = new Folds(words);
        showNothing();
    }

    void showNothing() {
        removeAll();
        add(new H2(words.say("panel.evidence")), quiet(words.say("panel.chooseRow")));
    }

    /** @param current the issue that the keys act on; null for none */
    void show(ReviewRow row, @Nullable IssueId current) {
        removeAll();
        add(new H2(words.say("panel.row", row.position() + 1)));
        if (row.state() == RowState.PROPOSED) {
            add(waiting(row));
        }
        if (row.issues().isEmpty() && row.state() != RowState.PROPOSED) {
            add(quiet(words.say("panel.nothing")));
        }
        for (var issue : row.issues()) {
            add(card(issue, row, issue.id().equals(current)));
        }
    }

    private Component waiting(ReviewRow row) {
        var card = card(words.say("panel.waiting"));
        var diff = DiffText.between(row.settled(), row.target());
        diff.addClassName("evidence-fix");
        card.add(diff);
        if (mayApprove) {
            card.add(buttons(
                    KeyButton.main(words.say("button.approve"), "decision.accept", "A"),
                    KeyButton.quiet(words.say("button.reject"), "decision.reject", "R")));
        } else {
            card.add(quiet(words.say("panel.waitsForChief")));
        }
        if (mayEdit) {
            card.add(buttons(KeyButton.quiet(words.say("key.propagate.open"), "propagate.open", "P")));
        }
        return card;
    }

    private Component card(Issue issue, ReviewRow row, boolean current) {
        var wrong = words.whatIsWrong(issue);
        boolean essay = issue.origin() == IssueOrigin.PERSON && Folds.isLong(wrong);
        var card = card(essay ? words.say("type." + issue.type()) : wrong);
        card.getElement().setAttribute("data-current", current);
        var howGrave = words.say(issue.isHint() ? "hint" : "severity." + issue.severity());
        // A long comment's card is named by the category.
        var kind = new Paragraph(
                essay
                        ? String.join(" · ", howGrave, origin(issue))
                        : String.join(" · ", words.say("type." + issue.type()), howGrave, origin(issue)));
        kind.addClassName("evidence-kind");
        card.add(kind);
        if (essay) {
            card.add(folds.of(wrong, "comment-text"));
        }
        card.add(evidence(issue, row));
        // Where a fix answers it, the row reads so already.
        var fixed = issue.isOpen() ? fixed(issue, row) : null;
        if (fixed != null) {
            var diff = DiffText.between(row.target(), fixed);
            diff.addClassName("evidence-fix");
            card.add(diff);
        }
        if (issue.isOpen()) {
            var buttons = buttons();
            if (issue.suggestion() != null) {
                buttons.add(KeyButton.main(words.say("button.accept"), "decision.accept", current ? "A" : "")
                        .about(issue.id()));
            }
            if (mayEdit) {
                buttons.add(KeyButton.quiet(words.say("button.dismiss"), "decision.reject", current ? "R" : "")
                        .about(issue.id()));
            }
            if (mayEdit && current && issue.isAboutATerm()) {
                buttons.add(KeyButton.quiet(words.say("button.adopt"), "term.adopt", "T"));
            }
            card.add(buttons);
        } else {
            card.add(quiet(words.say("panel.answered")));
        }
        return card;
    }

    private String origin(Issue issue) {
        var person = issue.raisedBy();
        return issue.origin() == IssueOrigin.PERSON && person != null
                ? names.apply(person)
                : words.say("origin." + issue.origin());
    }

    private Component evidence(Issue issue, ReviewRow row) {
        var evidence = issue.evidence();
        if (evidence.marks().isEmpty() && evidence.notes().isEmpty()) {
            return quiet(
                    words.say(issue.origin() == IssueOrigin.PERSON ? "panel.noEvidencePerson" : "panel.noEvidence"));
        }
        var list = new UnorderedList();
        list.addClassName("evidence-list");
        for (var mark : evidence.marks()) {
            list.add(place(mark, row));
        }
        for (var note : evidence.notes()) {
            list.add(new ListItem(words.say(note)));
        }
        return list;
    }

    private ListItem place(Evidence.Mark mark, ReviewRow row) {
        var where = words.say(mark.side() == Side.SOURCE ? "side.SOURCE" : "side.TARGET");
        if (mark.pair() != row.position()) {
            where += ", " + words.say("panel.row", mark.pair() + 1);
        }
        var item = new ListItem();
        var quote = new Element("q")
                .setAttribute("lang", mark.side().language().tag())
                .setText(mark.text());
        item.getElement().appendChild(Element.createText(where + ": "), quote);
        return item;
    }

    /** The row with the suggestion in it; null where there is none or its place is lost. */
    private static @Nullable String fixed(Issue issue, ReviewRow row) {
        var span = issue.span();
        if (issue.suggestion() == null
                || issue.side() != Side.TARGET
                || span == null
                || span.end() > row.target().length()) {
            return null;
        }
        return row.target().substring(0, span.start())
                + issue.suggestion()
                + row.target().substring(span.end());
    }

    private static Section card(String title) {
        var card = new Section(new H3(title));
        card.addClassName("evidence");
        return card;
    }

    private static Div buttons(Component... buttons) {
        var bar = new Div(buttons);
        bar.addClassName("evidence-buttons");
        return bar;
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("evidence-none");
        return paragraph;
    }
}
