package app.daejo.ui.articles;

import app.daejo.account.PersonId;
import app.daejo.article.ArticleId;
import app.daejo.listing.ArticleLine;
import app.daejo.listing.ArticleList;
import app.daejo.listing.ListPage;
import app.daejo.listing.ListQuery;
import app.daejo.listing.SavedView;
import app.daejo.listing.SavedViews;
import app.daejo.ui.shell.MainLayout;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The desk's first page: the articles, in the view and order that the address names, or how to bring the first one. */
@Route(value = "", layout = MainLayout.class)
@RolesAllowed("TRANSLATOR")
class ArticlesView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final Logger log = LoggerFactory.getLogger(ArticlesView.class);

    private static final String INTAKE = "new";

    /** How often an article on its way in is looked at, in milliseconds. */
    private static final int GLANCE_MS = 2_000;

    private final transient ListServices services;
    private final transient Dates dates;
    private final ListDesk desk = new ListDesk();
    private final ListPanel panel;
    private final transient ListActs acts;
    private final Paragraph said = new Paragraph();
    private final ViewBar views;
    private final ArticleSearch search;
    private final Div filterPlace = new Div();
    private final Header head;
    private final Anchor intake;
    private transient ListAddress address = ListAddress.of(ListQuery.EVERYTHING);
    private @Nullable FilterBar filters;
    private @Nullable Registration glances;
    private boolean there;

    ArticlesView(ListServices services) {
        this.services = services;
        dates = new Dates(getLocale());
        addClassNames("page", "articles-page");
        acts = new ListActs(services, new Screen(), dates);
        panel = new ListPanel(acts, this::showMore);
        views = new ViewBar(new OwnViews());
        search = new ArticleSearch(services.search(), new Div(views, filterPlace, panel), this::searched);
        intake = new Anchor(INTAKE, getTranslation("articles.new"));
        intake.addClassName("main-button");
        head = new Header(new H1(getTranslation("articles.title")), intake);
        head.addClassName("page-head");
        desk.add(search);
        desk.onReady(this::arrived);
        said.addClassName("list-said");
        said.getElement().setAttribute("role", "status");
        add(head, said, desk);
    }

    /** The frame is on the screen at once; what takes the database comes when the browser says that it shows it. */
    private void arrived() {
        if (!there) {
            there = true;
            load();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = ListAddress.of(event.getLocation().getQueryParameters());
        if (there) {
            load();
        }
    }

    /** Reads the list anew unless somebody is at a form: for whoever hears that an article has changed. What was said stays. */
    void refresh() {
        if (there && !panel.isAnyUnfolded()) {
            read();
            acts.sayWhatWasStopped();
        }
    }

    private void load() {
        panel.hush();
        said.setText("");
        read();
    }

    private void read() {
        try {
            var page = services.list().page(address.query(), address.pages());
            if (filters == null) {
                desk.useKeys(services.keys().mine());
                filters = new FilterBar(address.query(), people(), this::choose, this::type);
                filterPlace.add(filters);
            }
            filters.show(address.query());
            views.show(address.query(), services.views().mine(), page.anyAway());
            show(page);
            search.look(address.words());
        } catch (DataAccessException | TransactionException e) {
            log.warn("The list of articles could not be read", e);
            panel.showFailure(this::load);
        }
    }

    private void show(ListPage page) {
        desk.setVisible(!page.noArticle());
        intake.setVisible(!page.noArticle());
        getChildren().filter(FirstPair.class::isInstance).toList().forEach(this::remove);
        if (page.noArticle()) {
            add(new FirstPair(INTAKE, this::loadSample));
        }
        panel.show(page, address.query(), dates);
        glance(page.isAnyOnItsWay());
    }

    private Map<PersonId, String> people() {
        var names = new LinkedHashMap<PersonId, String>();
        services.people().enabled().forEach(person -> names.put(person.id(), person.displayName()));
        return names;
    }

    private void choose(ListQuery query) {
        getUI().ifPresent(ui -> ui.navigate("", ListAddress.of(query).parameters()));
    }

    /** While somebody types, the address follows without a step in the history for each letter. */
    private void type(ListQuery query) {
        moveTo(ListAddress.of(query));
        load();
    }

    private void searched(String words) {
        moveTo(address.withWords(words));
    }

    private void showMore() {
        int before = address.pages() * ArticleList.PAGE;
        moveTo(address.withNextPage());
        load();
        panel.at(before).ifPresent(desk::focus);
    }

    private void moveTo(ListAddress to) {
        address = to;
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, to.location()));
    }

    private void loadSample() {
        var article = services.sample().load();
        getUI().ifPresent(ui -> ui.navigate("articles/" + article));
    }

    /** While an article is on its way in, the list looks after it. */
    private void glance(boolean wanted) {
        if (wanted == (glances != null)) {
            return;
        }
        if (glances != null) {
            glances.remove();
            glances = null;
        }
        getUI().ifPresent(ui -> {
            ui.setPollInterval(wanted ? GLANCE_MS : -1);
            if (wanted) {
                glances = ui.addPollListener(poll -> refresh());
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (glances != null) {
            glances.remove();
            glances = null;
            event.getUI().setPollInterval(-1);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("articles.title") + " · Daejo";
    }

    /** What the acts of an article show here. */
    private final class Screen implements ListActs.Screen {

        @Override
        public void renew(String words, ArticleLine line) {
            load();
            if (!words.isEmpty()) {
                say(words);
            }
            desk.focus(line.id());
        }

        /** With the last article the list itself may have gone. */
        @Override
        public void say(String words) {
            if (desk.isVisible()) {
                panel.say(words);
            } else {
                said.setText(words);
            }
        }

        @Override
        public void catchFocus(ArticleId article) {
            desk.catchFocus(article);
        }

        @Override
        public void foldUp() {
            panel.foldUp();
        }

        @Override
        public String words(String key, Object... values) {
            return getTranslation(key, values);
        }
    }

    /** What can be done with the person's own views. */
    private final class OwnViews implements ViewBar.Acts {

        @Override
        public SavedViews.Outcome save(String name, ListQuery query) {
            var outcome = services.views().save(name, query);
            if (outcome == SavedViews.Outcome.DONE) {
                load();
            }
            return outcome;
        }

        @Override
        public SavedViews.Outcome rename(SavedView view, String name) {
            var outcome = services.views().rename(view.id(), name);
            if (outcome == SavedViews.Outcome.DONE) {
                load();
            }
            return outcome;
        }

        @Override
        public void remove(SavedView view) {
            services.views().remove(view.id());
            load();
            views.say(getTranslation("articles.view.removed", view.name()));
        }
    }
}
