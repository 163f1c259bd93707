package app.daejo.ui.workbench;

import app.daejo.account.Role;
import app.daejo.alignment.UnitId;
import app.daejo.article.Article;
import app.daejo.article.ArticleId;
import app.daejo.article.Articles;
import app.daejo.review.RowFilter;
import app.daejo.review.UnitChanged;
import app.daejo.ui.articles.ReadyArticle;
import app.daejo.ui.live.OpenScreens;
import app.daejo.ui.shell.MainLayout;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The pairing of one article: which Korean goes with which English, doubtful rows first. */
@Route(value = "articles/:article/alignment", layout = MainLayout.class)
@RolesAllowed("EDITOR")
class AlignmentView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<RowFilter> FILTERS = List.of(RowFilter.ALL, RowFilter.DOUBTFUL, RowFilter.UNPAIRED);
    private static final List<RowFilter> FILTERS_ALONE = List.of(RowFilter.ALL, RowFilter.STRUCK);

    private final transient Articles articles;
    private final transient WorkbenchServices services;
    private final transient OpenScreens screens;
    private final transient Words words;

    private transient @Nullable Screen screen;
    private @Nullable Registration watching;
    private String title = "";

    AlignmentView(Articles articles, WorkbenchServices services, OpenScreens screens, I18NProvider texts) {
        this.articles = articles;
        this.services = services;
        this.screens = screens;
        this.words = Words.ofTheScreen(texts);
        addClassNames("desk", "desk-alignment");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        show(
                ReadyArticle.of(event, articles),
                query.getSingleParameter("show").map(RowFilter::named).orElse(RowFilter.ALL),
                query.getSingleParameter("unit").flatMap(UnitId::parse));
    }

    private void show(Article article, RowFilter filter, Optional<UnitId> unit) {
        title = words.say(article.hasSource() ? "align.pageTitle" : "align.pageTitle.alone", article.title());
        removeAll();
        var screen = new Screen(article);
        this.screen = screen;
        screen.choose(filter);
        screen.begin(unit);
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
        watching = screens.watch(shown.article, change -> {
            // What this screen did itself, it has shown already.
            if (UI.getCurrent() != ui) {
                ui.access(() -> renew(change));
            }
        });
    }

    /** Once somebody has added the Korean, all of the screen is another. */
    private void renew(UnitChanged change) {
        var shown = screen;
        if (shown == null) {
            return;
        }
        var now = shown.hasSource ? null : articles.require(shown.article);
        if (now != null && now.hasSource()) {
            show(now, RowFilter.ALL, Optional.ofNullable(shown.active));
            getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
            Objects.requireNonNull(screen).workbench.announce(words.say("alone.came"));
        } else {
            shown.renew(change.units(), change.rowsMoved(), (unit, place) -> shown.workbench.stay(place, unit));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watching != null) {
            watching.remove();
        }
    }

    /** The parts of the screen, for one article. */
    private final class Screen {

        private final ArticleId article;
        private final boolean hasSource;
        private final Rows rows;
        private final Workbench workbench;
        private final ShownRows shownRows;
        private final CommandHandler commands;
        private final PairingPanel panel;
        private final FilterBar filters;
        private final Span counts = new Span();
        private @Nullable UnitId active;

        Screen(Article shown) {
            article = shown.id();
            hasSource = shown.hasSource();
            var me = services.currentPerson().require();
            rows = new Rows(services.reviews(), article);
            var drawing = new RowDrawing(words);
            workbench = new Workbench(words, rows, drawing);
            var nothing = new NothingHere(words, () -> choose(RowFilter.ALL));
            shownRows = new ShownRows(services.reviews(), rows, workbench, nothing, words);
            workbench.setAccessibleName(words.say("align.rows"));
            workbench.setRights(me.may(Role.EDITOR), me.may(Role.CHIEF));
            workbench.setScope(me.id().value() + "." + article);
            workbench.setAligning(true);
            commands = new CommandHandler(services, article, drawing, words);
            panel = new PairingPanel(words, hasSource);
            filters = new FilterBar(words, hasSource ? FILTERS : FILTERS_ALONE, this::choose);

            var heading = new H1(title);
            heading.addClassName("desk-title");
            var back = new Anchor("articles/" + article, words.say("align.back"));
            back.addClassName("quiet-button");
            back.getElement().setAttribute("data-screen", "other");
            var realign = KeyButton.quiet(words.say("align.realign"), "align.realign", "⇧R");
            realign.setVisible(hasSource);
            var head = new Header(heading, filters, realign, back);
            workbench.setEnglishAlone(!hasSource);
            if (!hasSource) {
                head.add(new EnglishAloneNotice(words, "alignment", article, true));
            }
            head.add(new AlignmentBar(words, hasSource));
            head.addClassName("desk-head");
            var aside = new Aside(panel);
            aside.addClassName("desk-panel");
            aside.getElement()
                    .setAttribute("aria-label", words.say(hasSource ? "pairing.title" : "align.open.alone"))
                    .setAttribute("tabindex", "0");
            var help = KeyButton.quiet(words.say("help.title"), "help", "?");
            help.addClassName("desk-help");
            var foot = new Footer(counts, help);
            foot.addClassName("desk-foot");
            add(head, workbench, nothing, aside, foot);

            workbench.onCommand(this::perform);
            workbench.onActive((unit, issue) -> rest(unit));
            workbench.useKeys(services.keys());
            workbench.onPanel(this::open);
        }

        /** Shows where the address leads to, else the first doubtful row, else the first. */
        void begin(Optional<UnitId> unit) {
            workbench.goTo(unit.map(rows::placeOf)
                    .filter(OptionalInt::isPresent)
                    .map(OptionalInt::getAsInt)
                    .orElseGet(this::firstDoubtful));
            workbench.resend();
        }

        private int firstDoubtful() {
            var glances = rows.glances();
            int prose = -1;
            for (int i = 0; i < glances.size(); i++) {
                if (glances.get(i).furniture()) {
                    continue;
                }
                if (glances.get(i).doubtful()) {
                    return i;
                }
                prose = prose < 0 ? i : prose;
            }
            return Math.max(0, prose);
        }

        void choose(RowFilter chosen) {
            boolean changed = shownRows.choose(chosen);
            filters.show(chosen);
            count();
            if (changed) {
                shownRows.beginAgain();
            }
        }

        private void count() {
            var progress = services.reviews().progress(article);
            filters.show(progress);
            counts.setText(words.say(
                    hasSource ? "align.progress" : "align.progress.alone",
                    progress.rows(),
                    progress.confirmed(),
                    progress.doubtful(),
                    progress.unpaired()));
        }

        private void perform(JsonNode detail) {
            // Keys are quicker than the news of where the person rests.
            CommandReader.unitOf(detail)
                    .filter(unit -> rows.placeOf(unit).isPresent())
                    .ifPresent(unit -> active = unit);
            var handled = commands.handle(detail);
            workbench.answer(handled.answer());
            if (!handled.changed().isEmpty()) {
                renew(handled.changed(), handled.rowsMoved(), (unit, place) -> workbench.goTo(place, unit));
            }
        }

        private void renew(Collection<UnitId> units, boolean rowsMoved, ObjIntConsumer<UnitId> follow) {
            shownRows.renew(units, rowsMoved, active, follow);
            count();
            if (active != null && units.contains(active)) {
                rest(active);
            }
        }

        private void rest(UnitId unit) {
            active = unit;
            services.reviews().row(unit).ifPresentOrElse(panel::show, panel::showNothing);
        }

        private void open(String what) {
            if (what.equals("realign")) {
                workbench.preview(PlannedRealignment.of(services.desk().planRealignment(article)));
            }
        }
    }
}
