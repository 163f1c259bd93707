package app.daejo.ui.workbench;

import app.daejo.article.ArticleId;
import app.daejo.release.Whereabouts;
import app.daejo.review.Coverage;
import app.daejo.review.Progress;
import app.daejo.ui.live.Presence;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/** The bar below the galley: how much is settled, what is open, and on a phone the decisions under the thumb. */
final class ProgressBar extends Footer {

    private final Words words;
    private final Span settled = new Span();
    private final Span waiting = new Span();
    private final Span counts = new Span();
    private final Span open = new Span();
    private final NativeButton dismissed;
    private final Span waits = new Span();
    private final Span read = new Span();
    private final Span talk = new Span();
    private final OthersBar others;
    private final Onwards onwards;

    ProgressBar(Words words, ArticleId article) {
        this.words = words;
        addClassName("desk-foot");
        others = new OthersBar(words);
        settled.addClassName("progress-settled");
        waiting.addClassName("progress-waiting");
        var track = new Span(settled, waiting);
        track.addClassName("progress-track");
        track.getElement().setAttribute("aria-hidden", "true");
        var progress = new Div(track, counts);
        progress.addClassName("desk-progress");
        var acts = new Div(
                KeyButton.main(words.say("state.OK"), "row.okAndNext", ""),
                KeyButton.quiet(words.say("button.flag"), "flag.open", ""),
                KeyButton.quiet(words.say("panel.evidence"), "panel.evidence", ""));
        acts.addClassName("desk-acts");
        var help = KeyButton.quiet(words.say("help.title"), "help", "?");
        help.addClassName("desk-help");
        dismissed = KeyButton.quiet("", "panel.dismissed", "");
        dismissed.addClassName("progress-dismissed");
        read.addClassName("progress-read");
        onwards = new Onwards(words, article);
        add(acts, progress, open, dismissed, waits, read, talk, others, onwards, help);
    }

    void show(Whereabouts where) {
        show(where.progress());
        show(where.read());
    }

    /** On to the next article goes whoever has left no row undecided here; fixes may still wait for somebody else. */
    void showOnwards(Counting.Counts counts) {
        var progress = counts.where().progress();
        boolean looked = progress.unread() == 0 && progress.flagged() == 0;
        onwards.show(progress.isSettled(), looked ? counts.next() : Optional.empty());
    }

    private void show(Progress progress) {
        settled.getStyle().set("width", percent(progress.settled(), progress.rows()));
        waiting.getStyle().set("width", percent(progress.waiting(), progress.rows()));
        counts.setText(words.say("progress.settled", progress.settled(), progress.rows()));
        open.setText(words.say("progress.open", progress.openIssues()));
        waits.setText(words.say("progress.waiting", progress.waiting()));
    }

    private void show(Coverage.Extent read) {
        this.read.setText(words.say("progress.read", read.mine(), read.rows()));
        this.read.setTitle(words.say("progress.readByAnybody", read.anybodys(), read.rows()));
    }

    void showDismissed(int count) {
        dismissed.setText(words.say("progress.dismissed", count));
        dismissed.setVisible(count > 0);
    }

    /** @param open conversations that nobody has resolved */
    void showTalk(int open) {
        talk.setText(words.say("progress.talk", open));
        talk.setVisible(open > 0);
    }

    void showOthers(List<Presence.Here> here) {
        others.show(here);
    }

    private static String percent(int part, int whole) {
        return whole == 0 ? "0" : (100 * part / whole) + "%";
    }
}
