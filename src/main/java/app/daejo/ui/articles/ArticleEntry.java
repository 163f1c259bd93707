package app.daejo.ui.articles;

import app.daejo.listing.ArticleLine;
import app.daejo.listing.Due;
import app.daejo.listing.Standing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** One article of the list: its titles, where it stands, how much of it is read, whose it is and by when. */
final class ArticleEntry extends ListItem {

    private final ArticleLine line;
    private final Div form = new Div();

    /** What can be done with an article from the list. */
    interface Acts {

        /** How the person may say whose it is. */
        Hand hand();

        void assign(ArticleEntry entry);

        void retry(ArticleLine line);

        /** Stops its way in. */
        void cancel(ArticleEntry entry);

        void putAway(ArticleLine line);

        void bringBack(ArticleLine line);
    }

    /** How far somebody's hand reaches. */
    enum Hand {
        /** May take what is nobody's. */
        TAKES,
        /** May assign everybody. */
        ASSIGNS
    }

    ArticleEntry(ArticleLine line, Dates dates, Acts acts, boolean away) {
        this.line = line;
        addClassName("article");
        getElement().setAttribute("data-article", line.id().toString());
        form.addClassName("article-form");
        add(titles(dates), standing(), care(dates, acts, away), form);
    }

    ArticleLine line() {
        return line;
    }

    /** The title as the list shows it. */
    String shownTitle() {
        var title = line.targetTitle().isBlank() ? line.sourceTitle() : line.targetTitle();
        return title.isBlank() ? getTranslation("articles.untitled") : title;
    }

    /** Unfolds a form below the article, or folds it up again. */
    void unfold(@Nullable Component inside) {
        form.removeAll();
        if (inside != null) {
            form.add(inside);
        }
    }

    boolean isUnfolded() {
        return form.getComponentCount() > 0;
    }

    private Div titles(Dates dates) {
        boolean english = !line.targetTitle().isBlank();
        var titles = new Div();
        titles.addClassName("article-titles");
        Component title =
                line.isReadyForReview() ? new Anchor("articles/" + line.id(), shownTitle()) : new Span(shownTitle());
        title.addClassName("article-title");
        title.getElement().setAttribute("lang", english ? "en" : "ko");
        if (!line.isReadyForReview()) {
            // The keys that walk through the list stop here too.
            title.getElement().setAttribute("tabindex", "-1");
        }
        titles.add(title);
        if (english && !line.sourceTitle().isBlank()) {
            var source = new Paragraph(line.sourceTitle());
            source.addClassName("article-source");
            source.getElement().setAttribute("lang", "ko");
            titles.add(source);
        }
        if (!line.hasSource()) {
            var alone = new Fact(Fact.Kind.ENGLISH_ONLY, getTranslation("articles.english-only"));
            alone.setTitle(getTranslation("articles.english-only.checks"));
            titles.add(alone);
        }
        titles.add(new CreditLine(line, dates));
        return titles;
    }

    private Div standing() {
        var standing = new Div();
        standing.addClassName("article-state");
        var words = getTranslation("articles.state." + line.standing());
        standing.add(new Fact(
                Fact.Kind.valueOf(line.standing().name()),
                line.standing() == Standing.WITH_DESK && line.waiting() > 0
                        ? getTranslation("articles.waiting", words, line.waiting())
                        : words));
        if (line.corrections() > 0) {
            standing.add(new Fact(Fact.Kind.CORRECTED, getTranslation("articles.corrections", line.corrections())));
        }
        if (line.isReadyForReview()) {
            standing.add(
                    new Fact(
                            line.openIssues() > 0 ? Fact.Kind.OPEN : Fact.Kind.CLEAR,
                            getTranslation("articles.open", line.openIssues())),
                    coverage());
        }
        return standing;
    }

    private Span coverage() {
        var read = new Fact(Fact.Kind.READ, getTranslation("articles.read", line.coverage()));
        read.setTitle(getTranslation("articles.read.rows", line.read(), line.rows()));
        read.setClassName("all-read", line.rows() > 0 && line.read() == line.rows());
        return read;
    }

    private Div care(Dates dates, Acts acts, boolean away) {
        var care = new Div();
        care.addClassName("article-care");
        var whose = new Fact(
                Fact.Kind.PERSON,
                line.assignment().assignee() == null ? getTranslation("articles.nobody") : line.assigneeName());
        whose.setClassName("article-nobody", line.assignment().assignee() == null);
        care.add(whose);
        var due = dates.due(line.assignment());
        if (!due.isEmpty()) {
            care.add(
                    line.due() == Due.OVERDUE
                            ? new Fact(Fact.Kind.OVERDUE, getTranslation("articles.due.overdue", due))
                            : new Fact(
                                    Fact.Kind.DUE,
                                    getTranslation(
                                            line.due() == Due.SOON ? "articles.due.soon" : "articles.due.date", due)));
        }
        var buttons = new Div();
        buttons.addClassName("article-buttons");
        if (away) {
            buttons.add(button("articles.bring-back", () -> acts.bringBack(line)));
        } else {
            if (line.standing() == Standing.FAILED) {
                buttons.add(button("articles.retry", () -> acts.retry(line)));
                if (acts.hand() == Hand.ASSIGNS || line.mine()) {
                    buttons.add(button("articles.put-away", () -> acts.putAway(line)));
                }
            }
            if (line.standing() == Standing.INTAKE && (acts.hand() == Hand.ASSIGNS || line.mine())) {
                buttons.add(button("articles.stop", () -> acts.cancel(this)));
            }
            if (acts.hand() == Hand.ASSIGNS || line.assignment().assignee() == null) {
                var assign = button(
                        acts.hand() == Hand.ASSIGNS ? "articles.assign" : "articles.take", () -> acts.assign(this));
                assign.addClassName("assign-button");
                buttons.add(assign);
            }
        }
        care.add(buttons);
        return care;
    }

    private NativeButton button(String key, Runnable then) {
        var button = new NativeButton(getTranslation(key), click -> then.run());
        button.addClassName("quiet-button");
        button.setAriaLabel(getTranslation("articles.act", getTranslation(key), shownTitle()));
        return button;
    }
}
