package app.daejo.ui.intake;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Role;
import app.daejo.article.Article;
import app.daejo.article.ArticleId;
import app.daejo.article.Articles;
import app.daejo.intake.ArticleIntake;
import app.daejo.intake.NewArticle;
import app.daejo.intake.SampleArticle;
import app.daejo.review.Reviews;
import app.daejo.text.Side;
import app.daejo.ui.shell.MainLayout;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
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
    private final Reviews reviews;
    private final CurrentPerson people;
    private final SampleArticle sample;
    private final NativeButton start = new NativeButton();
    private final Div actions = new Div();
    private final Paragraph lede = new Paragraph();
    private final JourneyPanel journey = new JourneyPanel(this::cancel);
    private final PastedDraft draft = new PastedDraft();
    private final CarePanel care;
    private final Div sides = new Div();
    private final MixUpNotice mixUp = new MixUpNotice(this::swap);
    private final SidePanel source;
    private final SidePanel target;
    private @Nullable ArticleId underWay;
    private @Nullable Registration glances;

    IntakeView(IntakeServices services) {
        reviews = services.reviews();
        people = services.people();
        intake = services.intake();
        articles = services.articles();
        sample = services.sample();
        care = new CarePanel(services.assignments(), people);
        source = new SidePanel(Side.SOURCE, this::offerStart);
        target = new SidePanel(Side.TARGET, this::offerStart);
        start.setText(getTranslation("intake.start"));
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
        getContent().add(new H1(getTranslation("intake.title")), lede, draft, sides, mixUp, care, actions, journey);
        draft.onKept(this::restore);
        people.find().ifPresent(me -> draft.keepFor(me.id()));
        journey.setVisible(false);
        offerStart();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("intake.title") + " · Daejo";
    }

    private void offerStart() {
        // The panels report their first reading before both are there.
        boolean both = source != null && target != null;
        start.setEnabled(both && newArticle() != null);
        if (both) {
            sayWhatIsMixedUp();
        }
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
        return korean.isPresent() && english.isPresent() ? new NewArticle(korean.get(), english.get()) : null;
    }

    private void start() {
        var article = newArticle();
        if (article == null || !care.isSound()) {
            return;
        }
        underWay = intake.receive(article);
        care.assign(underWay);
        draft.forget();
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
        var article = articles.find(id);
        if (article.isEmpty()) {
            // It was cancelled in time: what was typed is still here.
            stopGlancing();
            showOnTheWay(false);
            draft.keepAgain();
        } else if (article.get().isReadyForReview()) {
            stopGlancing();
            openNew(id);
        } else {
            journey.show(article.get());
            if (article.get().failure() != null) {
                stopGlancing();
            }
        }
    }

    private void cancel() {
        if (underWay != null && !intake.cancel(underWay)) {
            articles.find(underWay).filter(Article::isReadyForReview).ifPresent(article -> open(article.id()));
        }
    }

    private void openSample() {
        open(sample.load());
    }

    /** Where pairings are doubtful, they come first; for whom may correct them. */
    private void openNew(ArticleId article) {
        boolean pairingFirst = people.find().filter(me -> me.may(Role.EDITOR)).isPresent()
                && reviews.progress(article).doubtful() > 0;
        getUI().ifPresent(ui -> ui.navigate("articles/" + article + (pairingFirst ? "/alignment" : "")));
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
