package app.daejo.ui.export;

import app.daejo.account.People;
import app.daejo.account.Person;
import app.daejo.account.PersonId;
import app.daejo.article.Article;
import app.daejo.article.ArticleId;
import app.daejo.article.Articles;
import app.daejo.export.ArticleExport;
import app.daejo.export.ArticleWriter;
import app.daejo.export.ArticleWriters;
import app.daejo.export.ExportGate;
import app.daejo.release.Release;
import app.daejo.ui.live.OpenScreens;
import app.daejo.ui.shell.MainLayout;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Lets an article out: preview on the left, what is open and the formats on the right. */
@Route(value = "export", layout = MainLayout.class)
@RolesAllowed("TRANSLATOR")
class ExportView extends Composite<Main> implements HasUrlParameter<Long>, HasDynamicTitle {

    private final Articles articles;
    private final ArticleExport export;
    private final Release release;
    private final People people;
    private final OpenScreens screens;
    private final RadioButtonGroup<ArticleWriter> format = new RadioButtonGroup<>();
    private final Checkbox draft = new Checkbox();
    private final Pre preview = new Pre();
    private final IFrame page = new IFrame();
    private final Anchor download = new Anchor();
    private final Div gatePlace = new Div();
    private final AtomicBoolean renewing = new AtomicBoolean();
    private String title = "";
    private @Nullable ArticleId article;
    private @Nullable StandingPanel standing;
    private @Nullable Registration watching;

    /** What a download brings; read by the thread that writes it. */
    private record Chosen(ArticleId article, ArticleWriter writer, boolean draft, Locale language) {}

    private transient volatile @Nullable Chosen chosen;

    ExportView(Articles articles, ArticleExport export, Release release, People people, OpenScreens screens) {
        this.articles = articles;
        this.export = export;
        this.release = release;
        this.people = people;
        this.screens = screens;
        getContent().addClassName("export");
        // The previewed page has a main part as well; a name tells the two apart.
        getContent().getElement().setAttribute("aria-label", getTranslation("export.title"));
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        var found = articles.find(new ArticleId(id)).filter(Article::isReadyForReview);
        show(found.orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("export.title") + ": " + title + " · Daejo";
    }

    private void show(Article shown) {
        article = shown.id();
        title = shown.targetTitle();
        var gate = export.gate(shown.id());
        var heading = new H1(shown.targetTitle());
        heading.getElement().setAttribute("lang", "en");
        var back = new RouterLink();
        back.setText(getTranslation("export.back"));
        back.getElement().setAttribute("href", "articles/" + shown.id());
        getContent().removeAll();
        var head = new Header(back, heading);
        head.addClassName("export-head");
        var where = new StandingPanel(shown.id(), release, this::name, this::recount);
        standing = where;
        getContent().add(head, columns(where, gate));
        refresh();
    }

    private Div columns(StandingPanel where, ExportGate gate) {
        preview.addClassName("export-preview");
        preview.getElement().setAttribute("lang", "en");
        preview.getElement().setAttribute("tabindex", "0");
        preview.getElement().setAttribute("aria-label", getTranslation("export.preview"));
        preview.getElement().setAttribute("role", "region");
        page.addClassName("export-page");
        page.setSandbox();
        page.getElement().setAttribute("title", getTranslation("export.preview"));
        format.setLabel(getTranslation("export.format"));
        format.setItems(ArticleWriters.all());
        format.setItemLabelGenerator(writer -> getTranslation("export.format." + writer.format()));
        format.setValue(ArticleWriters.all().getFirst());
        format.addValueChangeListener(change -> refresh());
        draft.setLabel(getTranslation("export.asDraft"));
        draft.setValue(!gate.isOpen());
        draft.setEnabled(gate.isOpen());
        draft.addValueChangeListener(change -> refresh());
        download.addClassName("export-download");
        download.setText(getTranslation("export.download"));
        // One address for whatever is chosen: a download that has begun must not lose it to the next choice.
        download.setHref(DownloadHandler.fromInputStream(request -> file()), AttachmentType.DOWNLOAD);
        var settings = new Section(where, gatePlace, format, draft, download, where.history());
        settings.addClassName("export-settings");
        gatePlace.removeAll();
        gatePlace.add(new GatePanel(gate));
        var shown = new Section(new H2(getTranslation("export.preview")), preview, page);
        shown.addClassName("export-shown");
        var columns = new Div(shown, settings);
        columns.addClassName("export-columns");
        return columns;
    }

    /** Shows HTML as a page that can run nothing, anything else as it is written. */
    private void show(ArticleWriter writer, String written) {
        boolean asPage = writer.format().equals("html");
        page.setVisible(asPage);
        preview.setVisible(!asPage);
        if (asPage) {
            page.setSrcdoc(written);
        } else {
            preview.setText(written);
        }
    }

    private void refresh() {
        var id = article;
        if (id == null) {
            return;
        }
        var writer = format.getValue();
        boolean asDraft = draft.getValue();
        var language = getLocale();
        chosen = new Chosen(id, writer, asDraft, language);
        show(writer, export.preview(id, writer, asDraft, language));
    }

    /** Changes that come while others are being taken in are taken in with them. */
    private void renewSoon(UI ui) {
        if (renewing.compareAndSet(false, true)) {
            ui.access(this::renew);
        }
    }

    /** Somebody has worked on the article: whether it may go out, and how it reads, may be otherwise. */
    private void renew() {
        renewing.set(false);
        var id = article;
        var where = standing;
        if (id == null || where == null) {
            return;
        }
        where.renew();
        var gate = export.gate(id);
        gatePlace.removeAll();
        gatePlace.add(new GatePanel(gate));
        if (draft.isEnabled() != gate.isOpen()) {
            draft.setEnabled(gate.isOpen());
            draft.setValue(!gate.isOpen());
        }
        refresh();
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::displayName).orElse("");
    }

    private void recount() {
        Optional.ofNullable(findAncestor(MainLayout.class)).ifPresent(MainLayout::recount);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var id = article;
        if (id != null) {
            var ui = event.getUI();
            watching = screens.watch(id, change -> {
                if (UI.getCurrent() != ui) {
                    renewSoon(ui);
                }
            });
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watching != null) {
            watching.remove();
        }
    }

    private DownloadResponse file() {
        var now = Objects.requireNonNull(chosen);
        var file = export.export(now.article(), now.writer(), now.draft(), now.language());
        return new DownloadResponse(
                new ByteArrayInputStream(file.content()), file.name(), file.mediaType(), file.content().length);
    }
}
