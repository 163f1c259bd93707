package app.daejo.ui.workbench;

import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.article.Articles;
import app.daejo.export.ArticleExport;
import app.daejo.export.Proof;
import app.daejo.ui.articles.ReadyArticle;
import app.daejo.ui.shell.BrowserFiles;
import app.daejo.ui.shell.MainLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** The article as its readers will see it: as it would be published now, with all changes marked, or as it came in; the page to print. */
@Route(value = "articles/:article/proof", layout = MainLayout.class)
@RolesAllowed("TRANSLATOR")
class ProofView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** In the order of their keys. */
    private static final List<String> VERSIONS = List.of("published", "marked", "received");

    private final transient Articles articles;
    private final transient ArticleExport export;
    private final transient WorkbenchServices services;
    private final transient Words words;
    private String title = "";

    ProofView(Articles articles, ArticleExport export, WorkbenchServices services, I18NProvider texts) {
        this.articles = articles;
        this.export = export;
        this.services = services;
        this.words = Words.ofTheScreen(texts);
        addClassName("proof-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var article = ReadyArticle.of(event, articles);
        title = article.title();
        var unit = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("unit")
                .flatMap(UnitId::parse);
        var back = new Anchor(
                "articles/" + article.id()
                        + unit.map(id -> "?unit=" + id.value()).orElse(""),
                words.say("proof.back"));
        back.addClassNames("quiet-button", "proof-back");
        back.getElement().setAttribute("data-screen", "workbench");
        // The headline stands on the sheet; this one names the page for those who do not see it.
        var name = new H1(words.say("proof.title") + ": " + title);
        name.addClassName("sr-only");
        var head = new Header(name, back, versions(), print());
        head.addClassName("proof-head");
        var sheet = new Sheet(words, article.id(), export.proof(article.id()));
        PersonalKeys.use(sheet.getElement(), services.keys());
        removeAll();
        add(head, sheet);
    }

    private Div versions() {
        var versions = new Div();
        versions.addClassName("filters");
        versions.getElement().setAttribute("role", "group").setAttribute("aria-label", words.say("proof.versions"));
        for (int i = 0; i < VERSIONS.size(); i++) {
            var button = new NativeButton(words.say("proof." + VERSIONS.get(i)));
            button.addClassName("filter");
            button.getElement().setAttribute("data-version", VERSIONS.get(i)).setAttribute("aria-pressed", "false");
            versions.add(button);
        }
        return versions;
    }

    private NativeButton print() {
        var print = new NativeButton(words.say("proof.print"));
        print.addClassNames("quiet-button", "proof-print");
        return print;
    }

    @Override
    public String getPageTitle() {
        return words.say("proof.title") + ": " + title + " · Daejo";
    }

    /** The server's side of {@code daejo-proof}; what it shows is sent once and not kept. */
    @Tag("daejo-proof")
    static final class Sheet extends Component {

        Sheet(Words words, ArticleId article, Proof proof) {
            BrowserFiles.need(this, "daejo-proof");
            getElement().setPropertyMap("labels", words.all());
            getElement().callJsFunction("set", article.value(), JSON.<ArrayNode>valueToTree(proof.blocks()));
        }
    }
}
