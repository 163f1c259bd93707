package app.daejo.ui.workbench;

import app.daejo.article.Article;
import app.daejo.article.ArticleState;
import app.daejo.ui.articles.Fact;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import org.jspecify.annotations.Nullable;

/** The line above the galley: the article's title, what to show of it, and the ways to its other screens. */
final class WorkbenchHead extends Header {

    private final Words words;
    private final Anchor standing = new Anchor();
    private final Anchor aligning;
    private @Nullable EnglishAloneNotice alone;

    WorkbenchHead(Words words, Article article, FilterBar filters, boolean mayAlign) {
        this.words = words;
        addClassName("desk-head");
        var address = "articles/" + article.id();
        aligning = way(
                address + "/alignment",
                words.say(article.hasSource() ? "align.open" : "align.open.alone"),
                "other",
                "screen.other",
                "G");
        aligning.addClassName("desk-aligning");
        aligning.setVisible(mayAlign);
        var proof = way(address + "/proof", words.say("proof.open"), "proof", "preview.open", "V");
        var export = way("export/" + article.id(), words.say("export"), "release", "release.open", "X");
        standing.setHref("export/" + article.id());
        standing.addClassName("desk-standing");
        add(
                new DeskTitle(words, article),
                standing,
                filters,
                KeyButton.quiet(words.say("find.open"), "find.open", "/"),
                aligning,
                proof,
                export);
        if (!article.hasSource()) {
            alone = new EnglishAloneNotice(words, "review", article.id(), mayAlign);
            add(alone);
        }
    }

    /** The article has its Korean now. */
    void koreanCame() {
        if (alone != null) {
            remove(alone);
            alone = null;
        }
        label(aligning, words.say("align.open"), "screen.other", "G");
    }

    void show(ArticleState state) {
        var fact = new Fact(Fact.Kind.valueOf(state.name()), getTranslation("articles.state." + state));
        standing.removeAll();
        standing.add(fact);
        standing.setTitle(words.say("standing.open"));
    }

    /** A way that a key goes as well. */
    private static Anchor way(String address, String text, String screen, String command, String key) {
        var way = new Anchor(address, "");
        way.addClassName("quiet-button");
        way.getElement().setAttribute("data-screen", screen);
        label(way, text, command, key);
        return way;
    }

    private static void label(Anchor way, String text, String command, String key) {
        way.setText(text);
        way.getElement().appendChild(KeyCap.of(command, key));
    }
}
