package app.daejo.ui.articles;

import app.daejo.account.People;
import app.daejo.account.PersonId;
import app.daejo.article.Article;
import app.daejo.article.Articles;
import app.daejo.intake.SampleArticle;
import app.daejo.review.Reviews;
import app.daejo.search.Search;
import app.daejo.ui.shell.MainLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The desk's first page: all articles, newest first, or how to bring the first one. */
@Route(value = "", layout = MainLayout.class)
@RolesAllowed("TRANSLATOR")
class ArticlesView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final String INTAKE = "new";

    private final transient Articles articles;
    private final transient Reviews reviews;
    private final transient People people;
    private final transient SampleArticle sample;
    private final transient Search search;

    ArticlesView(Articles articles, Reviews reviews, People people, SampleArticle sample, Search search) {
        this.articles = articles;
        this.reviews = reviews;
        this.people = people;
        this.sample = sample;
        this.search = search;
        addClassName("page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var all = articles.all();
        add(head(!all.isEmpty()));
        if (all.isEmpty()) {
            add(empty());
            return;
        }
        var words = event.getLocation().getQueryParameters().getSingleParameter(ArticleSearch.WORDS);
        add(new ArticleSearch(search, list(all), words.orElse("")));
    }

    private Component head(boolean withNew) {
        var head = new Header(new H1(getTranslation("articles.title")));
        head.addClassName("page-head");
        if (withNew) {
            head.add(link(getTranslation("articles.new")));
        }
        return head;
    }

    private Component empty() {
        var buttons = new Div(link(getTranslation("articles.empty.begin")), sampleButton());
        buttons.addClassName("evidence-buttons");
        var empty = new Section(
                new H2(getTranslation("articles.empty.title")),
                new Paragraph(getTranslation("articles.empty.text")),
                buttons);
        empty.addClassName("empty");
        return empty;
    }

    private Component sampleButton() {
        var button = new NativeButton(getTranslation("articles.sample"));
        button.addClassName("quiet-button");
        button.addClickListener(click -> {
            var article = sample.load();
            getUI().ifPresent(ui -> ui.navigate("articles/" + article));
        });
        return button;
    }

    private static Anchor link(String text) {
        var link = new Anchor(INTAKE, text);
        link.addClassName("main-button");
        return link;
    }

    private Component list(List<Article> all) {
        Map<PersonId, String> names = new HashMap<>();
        people.all().forEach(person -> names.put(person.id(), person.displayName()));
        var dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault());
        var list = new UnorderedList();
        list.addClassName("articles");
        list.getElement().setAttribute("aria-label", getTranslation("articles.list"));
        for (var article : all) {
            var received = getTranslation(
                    "articles.received",
                    names.getOrDefault(article.receivedBy(), ""),
                    dates.format(article.receivedAt()));
            list.add(new ArticleEntry(
                    article, article.isReadyForReview() ? reviews.progress(article.id()) : null, received));
        }
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("articles.title");
    }
}
