package app.daejo.ui.workbench;

import app.daejo.account.PersonId;
import app.daejo.review.Decision;
import app.daejo.revision.Milestone;
import app.daejo.revision.Revision;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A row's wordings and decisions, newest first: who, when, why, and what changed word by word. */
final class HistoryPanel extends Div {

    private final Words words;
    private final Function<PersonId, String> names;
    private final boolean mayRestore;
    private final Folds folds;

    /** @param mayRestore whether the person may let an older wording stand again */
    HistoryPanel(Words words, Function<PersonId, String> names, boolean mayRestore) {
        this.words = words;
        this.names = names;
        this.mayRestore = mayRestore;
        this.folds = new Folds(words);
    }

    private record Entry(Instant at, ListItem item) {}

    /**
     * @param n the row's number, from 1
     * @param wordings oldest first
     * @param korean when the article's Korean came, if it came later: what was decided before was decided without it
     */
    void show(int n, List<Revision> wordings, List<Decision> decisions, Optional<Milestone> korean) {
        removeAll();
        add(new H2(words.say("history.title", n)));
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < wordings.size(); i++) {
            var before = i == 0 ? wordings.get(i).text() : wordings.get(i - 1).text();
            var item = wording(wordings.get(i), before);
            if (mayRestore && !wordings.get(i).text().equals(wordings.getLast().text())) {
                item.add(restore(wordings.get(i)));
            }
            entries.add(new Entry(wordings.get(i).writtenAt(), item));
        }
        decisions.forEach(decision -> entries.add(new Entry(decision.decidedAt(), decision(decision))));
        korean.ifPresent(came -> entries.add(
                new Entry(came.madeAt(), entry(came.madeBy(), words.say("history.korean"), came.madeAt()))));
        var list = new OrderedList();
        list.addClassName("revisions");
        list.getElement().setAttribute("reversed", true);
        entries.stream()
                .sorted(Comparator.comparing(Entry::at))
                .toList()
                .reversed()
                .forEach(entry -> list.add(entry.item()));
        add(list);
        if (wordings.size() <= 1 && decisions.isEmpty()) {
            var nothing = new Paragraph(words.say("history.nothing"));
            nothing.addClassName("evidence-none");
            add(nothing);
        }
    }

    private ListItem wording(Revision revision, String before) {
        var item = entry(revision.author(), words.say("revision." + revision.origin()), revision.writtenAt());
        var diff = DiffText.between(before, revision.text());
        diff.addClassName("revision-diff");
        item.add(diff);
        return item;
    }

    private KeyButton restore(Revision revision) {
        var button = KeyButton.quiet(words.say("history.restore"), "revision.restore", "");
        button.getElement()
                .setAttribute("data-unit", revision.unit().toString())
                .setAttribute("data-number", Integer.toString(revision.number()))
                .setAttribute("aria-label", words.say("history.restoreOf", words.when(revision.writtenAt())));
        return button;
    }

    private ListItem decision(Decision decision) {
        var item = entry(decision.decidedBy(), words.say("decision." + decision.kind()), decision.decidedAt());
        if (!decision.reason().isBlank()) {
            item.add(folds.of(decision.reason(), "comment-text"));
        }
        return item;
    }

    private ListItem entry(PersonId who, String what, Instant when) {
        var meta = new Paragraph();
        meta.addClassName("revision-meta");
        meta.getElement()
                .appendChild(
                        new Element("strong").setText(names.apply(who)),
                        Element.createText(" · " + what + " · "),
                        new Element("time")
                                .setAttribute("datetime", when.toString())
                                .setText(words.when(when)));
        var item = new ListItem(meta);
        item.addClassName("revision");
        return item;
    }
}
