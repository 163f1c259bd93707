package app.daejo.ui.workbench;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.review.FixGroup;
import app.daejo.review.Issue;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** One decision: what is changed, why, by whom, and every row in which it is. */
final class ApprovalCard extends ListItem {

    private final Words words;
    private final Function<PersonId, String> names;

    /** @param changed rows that changed since the person last saw them */
    ApprovalCard(Words words, Function<PersonId, String> names, FixGroup group, Set<UnitId> changed) {
        this.words = words;
        this.names = names;
        addClassName("approval");
        getElement().setAttribute("data-own", group.own());
        int count = group.fixes().size();
        var title = new H2(count == 1 ? words.say("approvals.one") : words.say("approvals.group", count));
        add(title);
        if (count > 1) {
            add(changes(group));
        }
        if (group.own()) {
            add(notice("approvals.own"));
        }
        if (group.fixes().stream().anyMatch(fix -> changed.contains(fix.unit()))) {
            var notice = notice("approvals.changed");
            notice.addClassName("approval-changed");
            add(notice);
        }
        add(why(group));
        var rows = new UnorderedList();
        rows.addClassName("approval-rows");
        group.fixes().forEach(fix -> rows.add(row(fix, changed.contains(fix.unit()))));
        add(rows);
        if (!group.own()) {
            add(buttons(count));
        }
    }

    private static Component changes(FixGroup group) {
        var changes = new Div();
        changes.addClassName("approval-change");
        group.changes().forEach(one -> changes.add(DiffText.between(one.from(), one.to())));
        return changes;
    }

    private Paragraph notice(String key) {
        var notice = new Paragraph(words.say(key));
        notice.addClassName("approval-notice");
        return notice;
    }

    private Component why(FixGroup group) {
        var issue = group.fixes().stream()
                .map(FixGroup.Waiting::issue)
                .filter(Objects::nonNull)
                .findFirst();
        var why = new Div();
        why.addClassName("approval-why");
        if (issue.isEmpty()) {
            why.add(new Paragraph(words.say("approvals.noIssue")));
            return why;
        }
        why.add(new Paragraph(words.whatIsWrong(issue.get())), kind(issue.get()));
        issue.get().evidence().korean().ifPresent(korean -> {
            var shown = new Paragraph(words.say("approvals.korean", korean));
            why.add(shown);
        });
        return why;
    }

    private Paragraph kind(Issue issue) {
        var raisedBy = issue.raisedBy();
        var kind = new Paragraph(String.join(
                " · ",
                words.say("type." + issue.type()),
                words.say("severity." + issue.severity()),
                raisedBy == null ? words.say("origin.CHECK") : names.apply(raisedBy)));
        kind.addClassName("evidence-kind");
        return kind;
    }

    private ListItem row(FixGroup.Waiting fix, boolean changed) {
        var where = new Anchor(
                "articles/" + fix.article() + "?unit=" + fix.unit(),
                words.say("approvals.where", fix.title(), fix.position() + 1));
        where.addClassName("approval-where");
        var by = new Span(words.say("approvals.by", names.apply(fix.author()), words.when(fix.proposedAt())));
        var meta = new Paragraph(where, new Span(" · "), by);
        meta.addClassName("evidence-kind");
        var source = new Paragraph(fix.source());
        source.addClassName("approval-source");
        source.getElement().setAttribute("lang", "ko");
        var diff = DiffText.between(fix.before(), fix.after());
        diff.addClassName("approval-diff");
        var texts = new Div(source, diff);
        texts.addClassName("approval-texts");
        meta.setId("fix-" + fix.unit());
        texts.setId("texts-" + fix.unit());
        var row = new ListItem(meta, texts);
        row.addClassName("approval-row");
        row.getElement()
                .setAttribute("data-unit", fix.unit().toString())
                .setAttribute("data-version", Integer.toString(fix.version()))
                .setAttribute("data-number", Integer.toString(fix.position() + 1))
                .setAttribute("data-after", fix.after())
                // The focus goes from fix to fix, and what it comes to is read: where, by whom, and what went and came.
                .setAttribute("aria-labelledby", "fix-" + fix.unit() + " texts-" + fix.unit())
                .setAttribute("tabindex", "-1");
        if (changed) {
            row.getElement().setAttribute("data-changed", "");
        }
        return row;
    }

    private Component buttons(int count) {
        var buttons = new Div(
                KeyButton.main(
                        count == 1 ? words.say("button.approve") : words.say("approvals.approveAll", count),
                        "approval.approve",
                        "A"),
                KeyButton.quiet(words.say("approvals.edit"), "approval.edit", "E"),
                KeyButton.quiet(
                        count == 1 ? words.say("button.reject") : words.say("approvals.rejectAll", count),
                        "approval.reject",
                        "R"));
        buttons.addClassName("evidence-buttons");
        return buttons;
    }
}
