package app.daejo.ui.articles;

import app.daejo.article.ArticleId;
import app.daejo.listing.ArticleLine;
import app.daejo.listing.ListPage;
import app.daejo.listing.ListQuery;
import app.daejo.listing.ListView;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The articles themselves: not there yet, none, some, or not to be had just now. */
final class ListPanel extends Div {

    private static final int SKELETON_ROWS = 5;

    private final ArticleEntry.Acts acts;
    private final Div notice = new Div();
    private final Paragraph count = new Paragraph();
    private final Div skeleton = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Div nothing = new Div();
    private final NativeButton more;
    private final List<ArticleEntry> entries = new ArrayList<>();
    private boolean away;

    ListPanel(ArticleEntry.Acts acts, Runnable onMore) {
        this.acts = acts;
        addClassName("list-panel");
        notice.addClassName("list-notice");
        notice.getElement().setAttribute("role", "status");
        count.addClassName("search-count");
        count.getElement().setAttribute("role", "status");
        skeleton.addClassName("skeleton");
        skeleton.getElement().setAttribute("aria-hidden", "true");
        for (int i = 0; i < SKELETON_ROWS; i++) {
            skeleton.add(new Div(new Span(), new Span()));
        }
        list.addClassName("articles");
        list.getElement().setAttribute("aria-label", getTranslation("articles.list"));
        list.setVisible(false);
        more = new NativeButton(getTranslation("articles.more"), click -> onMore.run());
        more.addClassName("quiet-button");
        more.setVisible(false);
        add(notice, count, skeleton, list, nothing, more);
    }

    /** Whatever was said before is answered, or past. */
    void hush() {
        notice.removeAll();
    }

    /** Shows what was found. Where the same articles stand in the same order, only those that changed are drawn anew. */
    void show(ListPage page, ListQuery query, Dates dates) {
        notice.getChildren()
                .filter(one -> one.hasClassName("retry-bar"))
                .toList()
                .forEach(notice::remove);
        skeleton.setVisible(false);
        boolean awayNow = query.view() == ListView.AWAY;
        if (awayNow == away && ids(page.lines()).equals(shownIds())) {
            for (int i = 0; i < entries.size(); i++) {
                var line = page.lines().get(i);
                if (!line.equals(entries.get(i).line())) {
                    var entry = new ArticleEntry(line, dates, acts, away);
                    list.replace(entries.set(i, entry), entry);
                }
            }
        } else {
            away = awayNow;
            list.removeAll();
            entries.clear();
            page.lines().forEach(line -> entries.add(new ArticleEntry(line, dates, acts, awayNow)));
            entries.forEach(list::add);
        }
        list.setVisible(!entries.isEmpty());
        count.setText(
                page.total() == 0
                        ? ""
                        : page.hasMore()
                                ? getTranslation(
                                        "articles.count.some", page.lines().size(), page.total())
                                : getTranslation("articles.count", page.total()));
        more.setVisible(page.hasMore());
        nothing.removeAll();
        if (entries.isEmpty()) {
            nothing.add(nothing(query));
        }
    }

    /** The list could not be read: what is shown, and what it was narrowed down to, stays. */
    void showFailure(Runnable again) {
        skeleton.setVisible(false);
        notice.removeAll();
        var button = new NativeButton(getTranslation("articles.failed.again"), click -> again.run());
        button.addClassName("quiet-button");
        var bar = new Div(new Fact(Fact.Kind.OVERDUE, getTranslation("articles.failed.list")), button);
        bar.addClassName("retry-bar");
        notice.add(bar);
    }

    /** Says what came of something the person did. */
    void say(String words) {
        notice.removeAll();
        var said = new Paragraph(words);
        said.addClassName("list-said");
        notice.add(said);
    }

    /** The entry that stands first among those that were not there before the last step. */
    Optional<ArticleId> at(int index) {
        return index < entries.size() ? Optional.of(entries.get(index).line().id()) : Optional.empty();
    }

    /** Whether somebody is at a form. */
    boolean isAnyUnfolded() {
        return entries.stream().anyMatch(ArticleEntry::isUnfolded);
    }

    /** Folds up whatever form is unfolded. */
    void foldUp() {
        entries.forEach(entry -> entry.unfold(null));
    }

    private Section nothing(ListQuery query) {
        var back = new RouterLink(
                getTranslation(query.isNarrowed() ? "articles.nothing.widen" : "articles.nothing.all"),
                ArticlesView.class);
        back.setQueryParameters(ListAddress.of(ListQuery.of(query.isNarrowed() ? query.view() : ListView.ALL))
                .parameters());
        back.addClassName("quiet-button");
        var section = new Section(
                new H2(getTranslation(
                        query.isNarrowed() ? "articles.nothing.narrowed" : "articles.nothing." + query.view())),
                back);
        section.addClassName("empty");
        return section;
    }

    private List<ArticleId> shownIds() {
        return entries.stream().map(entry -> entry.line().id()).toList();
    }

    private static List<ArticleId> ids(List<ArticleLine> lines) {
        return lines.stream().map(ArticleLine::id).toList();
    }
}
