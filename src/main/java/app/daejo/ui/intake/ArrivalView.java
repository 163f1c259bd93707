package app.daejo.ui.intake;

import app.daejo.account.Role;
import app.daejo.article.Article;
import app.daejo.review.Outcome;
import app.daejo.review.Progress;
import app.daejo.review.ReviewCommand;
import app.daejo.review.ReviewRow;
import app.daejo.review.RowFilter;
import app.daejo.revision.CommandId;
import app.daejo.ui.articles.ReadyArticle;
import app.daejo.ui.shell.MainLayout;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came in of an article, before its review and at any time after: what stands above it, whose it is, what is doubtful, unpaired or struck out. */
@Route(value = "articles/:article/intake", layout = MainLayout.class)
@RolesAllowed("TRANSLATOR")
class ArrivalView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    /** A longer article's names take longer than a page may; they come when somebody asks for them. */
    private static final int MOST_ROWS_FOR_NAMES = 300;

    private final ArrivalServices services;
    private final H1 heading = new H1();
    private final Paragraph lede = new Paragraph();
    private final UnorderedList facts = new UnorderedList();
    private final Div actions = new Div();
    private final Paragraph said = new Paragraph();
    private final Div names = new Div();
    private final Div lists = new Div();
    private final Paragraph came = new Paragraph();
    private boolean editor;
    private @Nullable Article article;
    private @Nullable Anchor onwards;

    ArrivalView(ArrivalServices services) {
        this.services = services;
        lede.addClassName("intake-lede");
        facts.addClassName("arrival-facts");
        actions.addClassName("intake-actions");
        said.addClassName("arrival-said");
        said.getElement().setAttribute("role", "status");
        came.addClassName("intake-outcome");
        came.getElement().setAttribute("role", "status");
        getContent().addClassNames("page", "intake", "arrival");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var shown = ReadyArticle.of(event, services.articles());
        var me = services.me().require();
        editor = me.may(Role.EDITOR);
        boolean corrects = editor || shown.receivedBy().equals(me.id());
        getContent().removeAll();
        getContent().add(heading, came, lede, facts, actions);
        boolean justCame = shown.hasSource()
                && event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("korean")
                        .isPresent();
        came.setText(justCame ? whatCame(shown) : "");
        var columns = new Div(new HeadingForm(shown, services, corrects, this::show), new AssignPanel(shown, services));
        columns.addClassName("arrival-columns");
        names.removeAll();
        getContent().add(columns, names, said, lists);
        if (shown.hasSource()) {
            offerTheNames(shown);
        }
        show(shown);
        renew();
        if (onwards != null) {
            onwards.focus();
        }
    }

    @Override
    public String getPageTitle() {
        return article == null ? "Daejo" : article.title();
    }

    private String whatCame(Article shown) {
        var came = getTranslation("intake.arrival.korean.came");
        return services.reviews().progress(shown.id()).doubtful() > 0
                ? came + " " + getTranslation("intake.arrival.korean.doubtful")
                : came;
    }

    private void show(Article shown) {
        article = shown;
        heading.setText(getTranslation("intake.arrival.title"));
        lede.setText(getTranslation(shown.hasSource() ? "intake.arrival.lede" : "intake.arrival.lede.alone"));
    }

    /** Everything that is counted or listed, as it stands now. */
    private void renew() {
        var shown = article;
        if (shown == null) {
            return;
        }
        var progress = services.reviews().progress(shown.id());
        var unpaired = rows(shown, RowFilter.UNPAIRED);
        var struck = rows(shown, RowFilter.STRUCK);
        facts.removeAll();
        facts.add(fact("intake.arrival.rows", progress.rows()));
        if (shown.hasSource()) {
            facts.add(
                    fact("intake.arrival.doubtful", progress.doubtful()),
                    fact("intake.arrival.unpaired", unpaired.size()));
        }
        facts.add(fact("intake.arrival.struck", struck.size()));
        offerTheWayOn(shown, progress);
        lists.removeAll();
        if (!unpaired.isEmpty()) {
            var list = RowList.plain("intake.arrival.unpaired.title", "intake.arrival.unpaired.lede");
            unpaired.forEach(row -> list.add(
                    row,
                    getTranslation(row.source().isEmpty() ? "intake.arrival.noKorean" : "intake.arrival.noEnglish"),
                    link(shown, row)));
            lists.add(list);
        }
        if (!struck.isEmpty()) {
            var list = RowList.struck("intake.arrival.struck.title", "intake.arrival.struck.lede");
            struck.forEach(row -> list.add(
                    row,
                    getTranslation("workbench.furniture." + row.furnitureReason()),
                    "articles/" + shown.id() + "?unit=" + row.unit(),
                    editor ? () -> restore(row) : null));
            lists.add(list);
        }
    }

    private List<ReviewRow> rows(Article shown, RowFilter filter) {
        return services.reviews().page(shown.id(), filter, 0, Integer.MAX_VALUE);
    }

    /** Where pairings are doubtful, they come first; for whom may correct them. */
    private void offerTheWayOn(Article shown, Progress progress) {
        actions.removeAll();
        var review = new Anchor("articles/" + shown.id(), getTranslation("intake.arrival.review"));
        if (editor && progress.doubtful() > 0) {
            onwards = new Anchor(
                    "articles/" + shown.id() + "/alignment?show=doubtful",
                    getTranslation("intake.arrival.doubtfulFirst", progress.doubtful()));
            onwards.addClassName("main-button");
            review.addClassName("quiet-button");
            actions.add(onwards, review);
        } else {
            onwards = review;
            review.addClassName("main-button");
            actions.add(review);
        }
        if (editor && !shown.hasSource()) {
            var korean = new Anchor("articles/" + shown.id() + "/korean", getTranslation("intake.later.title"));
            korean.addClassNames("quiet-button", "arrival-add-korean");
            actions.add(korean);
        }
    }

    private void offerTheNames(Article shown) {
        if (services.reviews().progress(shown.id()).rows() <= MOST_ROWS_FOR_NAMES) {
            names.add(new NamesList(services.reviews().names(shown.id())));
            return;
        }
        var button = new NativeButton(getTranslation("intake.arrival.names.show"), click -> {
            var list = new NamesList(services.reviews().names(shown.id()));
            names.removeAll();
            names.add(list);
            list.focus();
        });
        button.addClassNames("quiet-button", "arrival-show-names");
        names.add(button);
    }

    private String link(Article shown, ReviewRow row) {
        return "articles/" + shown.id() + (editor ? "/alignment?show=unpaired&unit=" : "?unit=") + row.unit();
    }

    private void restore(ReviewRow row) {
        var outcome =
                services.desk().perform(new ReviewCommand.Strike(CommandId.random(), row.unit(), row.version(), false));
        renew();
        int number = row.position() + 1;
        said.setText(
                switch (outcome) {
                    case Outcome.Done done -> getTranslation("intake.arrival.restored", number);
                    case Outcome.Stale stale -> getTranslation("intake.arrival.stale", number);
                    case Outcome.Refused refused -> getTranslation("workbench.refusal." + refused.why());
                });
        // The button that had the focus has gone with its row.
        lists.getChildren()
                .filter(RowList.class::isInstance)
                .map(RowList.class::cast)
                .flatMap(list -> list.firstButton().stream())
                .findFirst()
                .ifPresentOrElse(button -> button.focus(), () -> {
                    if (onwards != null) {
                        onwards.focus();
                    }
                });
    }

    private Component fact(String key, int count) {
        var item = new ListItem(getTranslation(key, count));
        item.setClassName("none", count == 0);
        return item;
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        attachEvent.getUI().getPage().addStyleSheet("context://styles/intake.css");
    }
}
