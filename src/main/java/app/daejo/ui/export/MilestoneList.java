package app.daejo.ui.export;

import app.daejo.account.PersonId;
import app.daejo.revision.Milestone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The steps that an article has taken on its way out, newest first: what, who, when, and what they said. */
final class MilestoneList extends NativeDetails {

    private final Function<PersonId, String> names;
    private final DateTimeFormatter times;

    MilestoneList(List<Milestone> milestones, Function<PersonId, String> names, Locale locale) {
        super(new Span());
        this.names = names;
        this.times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZoneId.systemDefault());
        addClassName("milestones");
        setSummaryText(getTranslation("export.milestones", milestones.size()));
        setOpen(true);
        var list = new OrderedList();
        milestones.reversed().forEach(made -> list.add(item(made)));
        setContent(list);
    }

    private ListItem item(Milestone made) {
        var item = new ListItem();
        var what = new Span(getTranslation("export.milestone." + made.kind()));
        what.addClassName("milestone-what");
        var who = new Span(
                getTranslation("export.milestone.by", names.apply(made.madeBy()), times.format(made.madeAt())));
        who.addClassName("milestone-who");
        item.add(what, who);
        if (!made.note().isEmpty()) {
            item.add(new Paragraph(
                    made.kind() == Milestone.Kind.EXPORTED
                            ? getTranslation("export.format." + made.note())
                            : made.note()));
        }
        if (!made.address().isEmpty()) {
            var link = new Anchor(made.address(), made.address());
            link.getElement().setAttribute("rel", "noopener noreferrer");
            item.add(new Paragraph(link));
        }
        if (made.kind() == Milestone.Kind.APPROVED && made.neverRead() > 0) {
            item.add(new Paragraph(getTranslation("export.milestone.neverRead", made.neverRead())));
        }
        return item;
    }
}
