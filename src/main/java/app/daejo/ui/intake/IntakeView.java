package app.daejo.ui.intake;

import app.daejo.article.ArticleId;
import app.daejo.article.Articles;
import app.daejo.intake.ArticleIntake;
import app.daejo.intake.NewArticle;
import app.daejo.intake.SampleArticle;
import app.daejo.text.Side;
import app.daejo.ui.shell.MainLayout;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Takes a new article in. */
@Route(value = "new", layout = MainLayout.class)
@RolesAllowed("TRANSLATOR")
class IntakeView extends Composite<Main> implements HasDynamicTitle {

    /** How often the way of an article is looked at, in milliseconds. */
    private static final int GLANCE = 250;

    private final ArticleIntake intake;
    private final Articles articles;
    private final SampleArticle sample;
    private final NativeButton start = new NativeButton();
    private final Div actions = new Div();
    private final Paragraph lede = new Paragraph();
    private final JourneyPanel journey = new JourneyPanel(this::cancel);
    private final PastedDraft draft = new PastedDraft();
    private final CarePanel care;
    private final Div sides = new Div();
    private final Paragraph outcome = new Paragraph();
    private final MixUpNotice mixUp = new MixUpNotice(this::swap);
    private final SidePanel source;
    private final SidePanel target;
    private final EnglishAlone alone;
    private @Nullable ArticleId underWay;
    private @Nullable Registration glances;

    IntakeView(IntakeServices services) {
        intake = services.intake();
        articles = services.articles();
        sample = services.sample();
        care = new CarePanel(services.assignments(), services.people());
        source = new SidePanel(Side.SOURCE, this::offerStart);
        target = new SidePanel(Side.TARGET, this::offerStart);
        alone = new EnglishAlone(this::offerStart);
        source.add(alone);
        start.addClassName("main-button");
        start.addClickListener(click -> start());
        start.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        var trySample = new NativeButton(getTranslation("intake.sample"), click -> openSample());
        trySample.addClassName("quiet-button");
        sides.addClassName("intake-sides");
        sides.add(source, target);
        actions.add(start, trySample);
        actions.addClassName("intake-actions");
        lede.setText(getTranslation("intake.lede"));
        lede.addClassName("intake-lede");
        getContent().addClassNames("page", "intake");
        outcome.addClassName("intake-outcome");
        outcome.getElement().setAttribute("role", "status");
        getContent().add(new H1(getTranslation("intake.title")), lede, outcome, draft, sides, mixUp, care, actions);
        getContent().add(journey);
        draft.onKept(this::restore);
        services.people().find().ifPresent(me -> draft.keepFor(me.id()));
        journey.setVisible(false);
        offerStart();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("intake.title") + " · Daejo";
    }

    private void offerStart() {
        // The panels report their first reading before all are there.
        if (source == null || target == null || alone == null) {
            return;
        }
        alone.offer(source.isEmpty());
        source.putAway(alone.isChosen());
        start.setText(getTranslation(alone.isChosen() ? "intake.start.alone" : "intake.start"));
        start.setEnabled(newArticle() != null);
        sayWhatIsMixedUp();
    }

    private void sayWhatIsMixedUp() {
        boolean swapped =
                source.looksForeign() && (target.looksForeign() || target.text().isEmpty())
                        || target.looksForeign() && source.text().isEmpty();
        if (!source.text().isEmpty() && source.text().equals(target.text())) {
            mixUp.showSame();
        } else if (swapped) {
            mixUp.showSwapped();
        } else {
            mixUp.showNothing();
        }
    }

    private void swap() {
        source.swapWith(target);
    }

    private @Nullable NewArticle newArticle() {
        var korean = source.article();
        var english = target.article();
        if (english.isEmpty()) {
            return null;
        }
        if (alone.isChosen() && source.isEmpty()) {
            return NewArticle.englishAlone(english.get());
        }
        return korean.isPresent() ? new NewArticle(korean.get(), english.get()) : null;
    }

    private void start() {
        var article = newArticle();
        if (article == null || !care.isSound()) {
            return;
        }
        underWay = intake.receive(article);
        care.assign(underWay);
        draft.forget();
        outcome.removeAll();
        journey.begin();
        showOnTheWay(true);
        glance();
        getUI().ifPresent(ui -> {
            ui.setPollInterval(GLANCE);
            glances = ui.addPollListener(poll -> glance());
        });
    }

    /** What was pasted before a reload, or before the page was left, stands there again. */
    private void restore(PastedDraft.Kept kept) {
        if (source.pasted().isEmpty() && target.pasted().isEmpty()) {
            source.restore(kept.source());
            target.restore(kept.target());
            draft.say(() -> {
                source.restore("");
                target.restore("");
            });
        }
    }

    private void showOnTheWay(boolean onTheWay) {
        lede.setVisible(!onTheWay);
        sides.setVisible(!onTheWay);
        mixUp.setVisible(!onTheWay);
        care.setVisible(!onTheWay);
        actions.setVisible(!onTheWay);
        journey.setVisible(onTheWay);
    }

    private void glance() {
        var id = underWay;
        if (id == null) {
            return;
        }
        var found = articles.find(id);
        if (found.isEmpty()) {
            comeBack(new Span(getTranslation("intake.cancelled")));
            return;
        }
        var article = found.get();
        if (article.isReadyForReview()) {
            stopGlancing();
            getUI().ifPresent(ui -> ui.navigate("articles/" + id + "/intake"));
        } else if (article.isCancelled()) {
            comeBack(
                    new Span(getTranslation("intake.left")),
                    new Anchor("?view=away", getTranslation("intake.left.where")));
        } else {
            journey.show(article);
            if (article.failure() != null) {
                stopGlancing();
            }
        }
    }

    /** What was typed is still here. */
    private void comeBack(Component... words) {
        stopGlancing();
        showOnTheWay(false);
        outcome.add(words);
        draft.keepAgain();
    }

    private void cancel() {
        var id = underWay;
        if (id != null && intake.cancel(id)) {
            journey.showStopping();
        } else {
            glance();
        }
    }

    private void openSample() {
        open(sample.load());
    }

    private void open(ArticleId article) {
        getUI().ifPresent(ui -> ui.navigate("articles/" + article));
    }

    private void stopGlancing() {
        underWay = null;
        if (glances != null) {
            glances.remove();
            glances = null;
        }
        getUI().ifPresent(ui -> ui.setPollInterval(-1));
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        attachEvent.getUI().getPage().addStyleSheet("context://styles/intake.css");
    }

    @Override
    protected void onDetach(DetachEvent detachEvent) {
        if (glances != null) {
            glances.remove();
        }
        detachEvent.getUI().setPollInterval(-1);
    }
}
