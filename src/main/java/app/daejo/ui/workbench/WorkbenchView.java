package app.daejo.ui.workbench;

import app.daejo.account.Role;
import app.daejo.alignment.UnitId;
import app.daejo.article.Article;
import app.daejo.article.Articles;
import app.daejo.review.IssueId;
import app.daejo.review.RowFilter;
import app.daejo.review.UnitChanged;
import app.daejo.ui.articles.ReadyArticle;
import app.daejo.ui.live.OpenConversations;
import app.daejo.ui.live.OpenScreens;
import app.daejo.ui.live.Presence;
import app.daejo.ui.shell.MainLayout;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The review of one article: {@code /articles/7?show=open&unit=42} leads back to the same rows and the same place. */
@Route(value = "articles/:article", layout = MainLayout.class)
@RolesAllowed("TRANSLATOR")
class WorkbenchView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<RowFilter> FILTERS =
            List.of(RowFilter.ALL, RowFilter.OPEN, RowFilter.WAITING, RowFilter.UNREAD, RowFilter.DOUBTFUL);
    private static final List<RowFilter> FILTERS_ALONE = FILTERS.subList(0, FILTERS.size() - 1);

    /** Those that an address leads to. */
    private static final Set<String> PANELS = Set.of("comments", "dismissed");

    private final transient Articles articles;
    private final transient WorkbenchServices services;
    private final transient OpenScreens screens;
    private final transient OpenConversations conversations;
    private final transient Presence presence;
    private final transient Words words;
    private final transient Names names;

    private transient @Nullable Screen screen;
    private @Nullable Registration watching;
    private String title = "";

    WorkbenchView(
            Articles articles,
            WorkbenchServices services,
            OpenScreens screens,
            OpenConversations conversations,
            Presence presence,
            I18NProvider texts) {
        this.articles = articles;
        this.services = services;
        this.screens = screens;
        this.conversations = conversations;
        this.presence = presence;
        this.words = Words.ofTheScreen(texts);
        this.names = new Names(services.people(), words);
        addClassName("desk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var article = ReadyArticle.of(event, articles);
        title = article.title();
        removeAll();
        services.reviews().catchUpSoon(article.id());
        var screen = new Screen(article);
        this.screen = screen;
        var query = event.getLocation().getQueryParameters();
        screen.choose(query.getSingleParameter("show").map(RowFilter::named).orElse(RowFilter.ALL));
        screen.begin(query.getSingleParameter("unit").flatMap(UnitId::parse));
        query.getSingleParameter("panel").filter(PANELS::contains).ifPresent(screen.workbench::openPanel);
    }

    @Override
    public String getPageTitle() {
        return title + " · Daejo";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var shown = screen;
        if (shown == null) {
            return;
        }
        var ui = event.getUI();
        var talking = conversations.watch(shown.article.id(), () -> {
            if (UI.getCurrent() != ui) {
                ui.access(shown.talk::refresh);
            }
        });
        var changing = screens.watch(shown.article.id(), change -> {
            // What this screen did itself, it has shown already.
            if (UI.getCurrent() != ui) {
                ui.access(() -> shown.renew(change));
            }
        });
        var seat = shown.sitDown(ui);
        watching = Registration.combine(talking, changing, seat::leave);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watching != null) {
            watching.remove();
        }
    }

    /** The parts of the screen, for one article. */
    private final class Screen {

        private final Article article;
        private boolean hasSource;
        private final Rows rows;
        private final RowDrawing drawing = new RowDrawing(words);
        private final Workbench workbench;
        private final ShownRows shownRows;
        private final Counting counting;
        private final CommandHandler commands;
        private final DraftKeeper drafts;
        private final ReviewPanels panels;
        private final Talk talk;
        private final FilterBar filters;
        private final ProgressBar progress;
        private final WorkbenchHead head;
        private final NothingHere nothing;

        Screen(Article article) {
            this.article = article;
            hasSource = article.hasSource();
            var me = services.currentPerson().require();
            rows = new Rows(services.reviews(), article.id());
            workbench = new Workbench(words, rows, drawing);
            nothing = new NothingHere(words, () -> choose(RowFilter.ALL));
            shownRows = new ShownRows(services.reviews(), rows, workbench, nothing, words);
            workbench.setAccessibleName(words.say("rows.title"));
            workbench.setRights(me.may(Role.EDITOR), me.may(Role.CHIEF));
            workbench.setScope(me.id().value() + "." + article.id());
            counting = new Counting(services, article.id(), me, this::show);
            commands = new CommandHandler(services, article.id(), drawing, words);
            drafts = new DraftKeeper(services.drafts(), workbench);
            new Finder(services.search(), article.id(), rows, workbench);
            progress = new ProgressBar(words, article.id());
            talk = new Talk(services, article.id(), words, workbench, progress, names);
            panels = new ReviewPanels(services, article.id(), words, names, talk, this::goTo);
            filters = new FilterBar(words, hasSource ? FILTERS : FILTERS_ALONE, this::choose);
            head = new WorkbenchHead(words, article, filters, me.may(Role.EDITOR));
            workbench.setEnglishAlone(!hasSource);
            var toPrint = new Paragraph(words.say("proof.toPrint"));
            toPrint.addClassName("desk-print");
            add(head, workbench, nothing, panels, progress, toPrint);

            workbench.onCommand(this::perform);
            workbench.onActive(panels::rest);
            workbench.onPanel(panels::open);
            workbench.useKeys(services.keys());
            workbench.onPropagate(this::propagate);
            workbench.onRead(units -> {
                services.coverage().read(article.id(), units);
                getUI().ifPresent(counting::countSoon);
            });
        }

        /** Shows where the address leads to, else the first row that needs a person, else the first. */
        void begin(Optional<UnitId> unit) {
            workbench.beginAt(unit.map(rows::placeOf)
                    .filter(OptionalInt::isPresent)
                    .map(OptionalInt::getAsInt)
                    .orElseGet(rows::firstOpen));
            drafts.offer(article.id());
            talk.refresh();
            workbench.resend();
        }

        /** A row that the filter hides is shown among all. */
        private void goTo(UnitId unit) {
            if (rows.placeOf(unit).isEmpty()) {
                choose(RowFilter.ALL);
            }
            rows.placeOf(unit).ifPresent(workbench::goTo);
        }

        void choose(RowFilter chosen) {
            drawing.setNames(services.reviews().renderings(article.id()));
            boolean changed = shownRows.choose(chosen);
            // Where a link led to a choice that is not always there, it is.
            filters.offer(List.of(chosen), this::choose);
            filters.show(chosen);
            show(counting.count());
            if (changed) {
                shownRows.beginAgain();
            }
        }

        private void show(Counting.Counts counts) {
            head.show(counts.where().state());
            filters.show(counts.where().progress());
            progress.show(counts.where());
            progress.showOnwards(counts);
            progress.showDismissed(counts.dismissed());
            panels.showDismissed(counts.dismissed());
            nothing.show(counts.next());
            talk.show(counts.talk());
            Optional.ofNullable(findAncestor(MainLayout.class)).ifPresent(MainLayout::recount);
        }

        private void propagate(JsonNode asked) {
            var issue = asked.path("issue");
            var korean = asked.path("korean");
            services.propagations()
                    .plan(
                            new UnitId(asked.path("unit").asLong(0)),
                            issue.isNumber() ? new IssueId(issue.asLong()) : null,
                            asked.path("chosen").asInt(0),
                            korean.isString() ? korean.asString() : null)
                    .ifPresent(plan -> workbench.offer(OfferedPropagation.of(plan, article.id())));
        }

        private void perform(JsonNode detail) {
            // Keys are quicker than the news of where the person rests.
            CommandReader.unitOf(detail)
                    .filter(unit -> rows.placeOf(unit).isPresent())
                    .ifPresent(panels::restSoon);
            var handled = commands.handle(detail);
            workbench.answer(handled.answer());
            if (handled.changed().isEmpty() && handled.answer().outcome() == Answer.Result.DONE) {
                // Nothing in the rows, but perhaps in what stands beside them.
                panels.renew(Set.of());
            }
            if (!handled.changed().isEmpty()) {
                renew(handled.changed(), handled.rowsMoved(), (unit, place) -> workbench.goTo(place, unit));
            }
        }

        void renew(UnitChanged change) {
            if (!hasSource && articles.require(article.id()).hasSource()) {
                koreanCame();
            }
            drawing.setNames(services.reviews().renderings(article.id()));
            renew(change.units(), change.rowsMoved(), (unit, place) -> workbench.stay(place, unit));
            if (!change.issuesOnly()) {
                workbench.overtaken(change.units());
            }
        }

        /** Somebody added it: the person stays where they are, and the rows have their Korean beside them. */
        private void koreanCame() {
            hasSource = true;
            workbench.setEnglishAlone(false);
            filters.offer(FILTERS, this::choose);
            head.koreanCame();
            workbench.announce(words.say("alone.came"));
        }

        private void renew(Collection<UnitId> units, boolean rowsMoved, ObjIntConsumer<UnitId> follow) {
            shownRows.renew(units, rowsMoved, panels.active(), follow);
            getUI().ifPresent(ui -> {
                counting.countSoon(ui);
                // The row is what the person waits for; what stands beside it comes right after.
                ui.access(() -> panels.renew(units));
            });
        }

        private Presence.Seat sitDown(UI ui) {
            var me = services.currentPerson().require();
            var seat = Attendance.begin(presence, ui, article.id(), me, names, others -> {
                workbench.setOthers(others);
                progress.showOthers(others);
            });
            workbench.onPlace(seat::rest);
            return seat;
        }
    }
}
