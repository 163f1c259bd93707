package app.daejo.ui.intake;

import app.daejo.article.Article;
import app.daejo.article.ArticleState;
import app.daejo.article.Articles;
import app.daejo.intake.LaterKorean;
import app.daejo.intake.NewArticle;
import app.daejo.release.Whereabouts;
import app.daejo.review.SourceOutcome;
import app.daejo.revision.CommandId;
import app.daejo.text.Side;
import app.daejo.ui.articles.ReadyArticle;
import app.daejo.ui.shell.MainLayout;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives an article that came without its Korean the Korean after all: says what that changes, takes the text, pairs it. */
@Route(value = "articles/:article/korean", layout = MainLayout.class)
@RolesAllowed("EDITOR")
class LaterKoreanView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final Logger log = LoggerFactory.getLogger(LaterKoreanView.class);

    private final LaterKoreanServices services;
    private final Paragraph lede = new Paragraph();
    private final UnorderedList changes = new UnorderedList();
    private final Paragraph said = new Paragraph();
    private final PastedDraft draft = new PastedDraft();
    private final Div form = new Div();
    private final NativeButton start = new NativeButton();
    private final PairingProgress working = new PairingProgress();
    private final SidePanel korean;
    /** One for all tries: at most one of them brings the Korean. */
    private final CommandId command = CommandId.random();

    private String english = "";
    private @Nullable Article article;
    private @Nullable Whereabouts seen;

    LaterKoreanView(LaterKoreanServices services) {
        this.services = services;
        korean = new SidePanel(Side.SOURCE, this::offerStart);
        start.setText(getTranslation("intake.later.start"));
        start.addClassName("main-button");
        start.addClickListener(click -> start());
        start.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        lede.addClassName("intake-lede");
        changes.addClassName("later-changes");
        said.addClassName("intake-outcome");
        said.getElement().setAttribute("role", "status");
        getContent().addClassNames("page", "intake", "later-korean");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var shown = ReadyArticle.of(event, services.articles());
        article = shown;
        if (shown.hasSource()) {
            event.forwardTo(arrival(shown));
            return;
        }
        english = englishOf(services.articles(), shown);
        var back = new Anchor("articles/" + shown.id(), getTranslation("intake.later.back"));
        back.addClassName("quiet-button");
        var title = new Paragraph(shown.title());
        title.addClassName("later-title");
        title.getElement().setAttribute("lang", "en");
        var actions = new Div(start, back);
        actions.addClassName("intake-actions");
        form.removeAll();
        form.add(draft, korean);
        getContent().removeAll();
        getContent().add(new H1(getTranslation("intake.later.title")), title, lede, changes, form, said, working);
        getContent().add(actions);
        draft.onKept(kept -> {
            if (korean.pasted().isEmpty()) {
                korean.restore(kept.source());
                draft.say(() -> korean.restore(""));
            }
        });
        draft.keepFor(services.me().require().id(), shown.id());
        look(shown);
    }

    private static String englishOf(Articles articles, Article shown) {
        return articles.text(shown.id(), Side.TARGET)
                .map(text -> text.decoded().strip())
                .orElse("");
    }

    private static String arrival(Article shown) {
        return "articles/" + shown.id() + "/intake";
    }

    @Override
    public String getPageTitle() {
        return getTranslation("intake.later.title") + " · Daejo";
    }

    /** What holds now, and what the Korean would change. */
    private void look(Article shown) {
        var now = services.release().of(shown.id());
        seen = now;
        boolean withDesk = now.state() == ArticleState.WITH_DESK;
        lede.setText(withDesk ? "" : getTranslation("intake.later.lede"));
        form.setVisible(!withDesk);
        start.setVisible(!withDesk);
        changes.removeAll();
        if (withDesk) {
            tell(
                    words("intake.later.not.WITH_DESK"),
                    new Anchor("export/" + shown.id(), getTranslation("intake.later.takeBack")));
            return;
        }
        say(changes, "intake.later.again", now.progress().settled());
        say(changes, "intake.later.waiting", now.progress().waiting());
        if (now.state() == ArticleState.APPROVED
                || now.state() == ArticleState.EXPORTED
                || now.state() == ArticleState.PUBLISHED) {
            changes.add(new ListItem(
                    getTranslation("intake.later.reopens", getTranslation("articles.state." + now.state()))));
        }
        offerStart();
    }

    private void say(UnorderedList list, String key, int count) {
        if (count > 0) {
            list.add(new ListItem(getTranslation(key, count)));
        }
    }

    private void offerStart() {
        // The panel reports its first reading before it is here.
        if (korean == null) {
            return;
        }
        boolean same = !korean.text().isEmpty() && korean.text().equals(english);
        tell(same ? new Component[] {words("intake.later.not.SAME_TEXT")} : new Component[0]);
        start.setEnabled(korean.article().isPresent() && !same && !working.isVisible());
    }

    private void start() {
        var shown = article;
        var now = seen;
        var given = korean.article();
        if (shown == null || now == null || given.isEmpty() || !start.isEnabled()) {
            return;
        }
        show(true);
        tell();
        begin(UI.getCurrent(), shown, now, given.get());
    }

    private void begin(UI ui, Article shown, Whereabouts now, NewArticle.Side given) {
        services.korean()
                .begin(new LaterKorean.Addition(command, shown.id(), now.number(), given))
                .whenComplete((outcome, failure) -> {
                    if (failure != null) {
                        log.error("The Korean of article {} could not be added", shown.id(), failure);
                    }
                    // Whoever has left finds it done.
                    ui.accessLater(() -> finish(shown, outcome), () -> {}).run();
                });
    }

    /** @param outcome null if it came to nothing */
    private void finish(Article shown, @Nullable SourceOutcome outcome) {
        show(false);
        switch (outcome) {
            case SourceOutcome.Done done -> {
                draft.forget();
                getUI().ifPresent(ui -> ui.navigate(arrival(shown), QueryParameters.of("korean", "added")));
            }
            case SourceOutcome.Refused(var why) -> {
                look(shown);
                if (why == SourceOutcome.Refusal.SOURCE_THERE) {
                    tell(
                            words("intake.later.not." + why),
                            new Anchor(arrival(shown), getTranslation("intake.later.see")));
                } else if (why != SourceOutcome.Refusal.WITH_DESK || form.isVisible()) {
                    // That the desk has it is said already.
                    tell(words("intake.later.not." + why));
                }
            }
            case null -> tell(words("intake.later.failed"));
        }
    }

    private void show(boolean busy) {
        form.getElement().setAttribute("inert", busy);
        start.setEnabled(!busy);
        working.show(busy);
    }

    private Component words(String key) {
        return new Span(getTranslation(key));
    }

    private void tell(Component... words) {
        said.removeAll();
        said.add(words);
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        attachEvent.getUI().getPage().addStyleSheet("context://styles/intake.css");
    }
}
