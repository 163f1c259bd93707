package app.daejo.ui.discussion;

import app.daejo.account.People;
import app.daejo.discussion.Mention;
import app.daejo.discussion.Mentions;
import app.daejo.ui.shell.MainLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** The comments that name the person, new ones first; each leads to its row. */
@Route(value = "mentions", layout = MainLayout.class)
@RolesAllowed("TRANSLATOR")
class MentionsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Mentions mentions;
    private final transient People people;

    MentionsView(Mentions mentions, People people) {
        this.mentions = mentions;
        this.people = people;
        addClassName("page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new H1(getTranslation("discussion.mentions.title")));
        var mine = mentions.mine();
        if (mine.isEmpty()) {
            var nothing = new Paragraph(getTranslation("discussion.mentions.none"));
            nothing.addClassName("mentions-none");
            add(nothing);
            return;
        }
        var dates = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault());
        var list = new UnorderedList();
        list.addClassName("search-hits");
        mine.forEach(mention -> list.add(item(mention, dates)));
        add(list);
    }

    private ListItem item(Mention mention, DateTimeFormatter dates) {
        var text = new Paragraph(mention.text());
        text.addClassName("comment-text");
        var link = new Anchor(
                "articles/" + mention.article() + "?unit=" + mention.unit().value() + "&panel=comments", text);
        var author =
                people.find(mention.author()).map(found -> found.displayName()).orElse("");
        var where =
                new Paragraph(new Span(author + " · " + dates.format(mention.writtenAt()) + " · " + mention.title()));
        where.addClassName("search-where");
        var item = new ListItem(link, where);
        item.addClassName("search-hit");
        if (!mention.seen()) {
            var fresh = new Span(getTranslation("discussion.mentions.new"));
            fresh.addClassName("count-badge");
            where.addComponentAsFirst(fresh);
        }
        return item;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("discussion.mentions.title") + " · Daejo";
    }
}
