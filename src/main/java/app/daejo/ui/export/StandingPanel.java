package app.daejo.ui.export;

import app.daejo.account.PersonId;
import app.daejo.article.ArticleId;
import app.daejo.release.Move;
import app.daejo.release.MoveCommand;
import app.daejo.release.MoveOutcome;
import app.daejo.release.Release;
import app.daejo.release.Whereabouts;
import app.daejo.revision.CommandId;
import app.daejo.ui.articles.Fact;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Where an article stands on its way out, and what the person may do with it. */
final class StandingPanel extends Composite<Section> {

    /** What leads on; anything else leads back. */
    private static final Set<Move> ONWARDS = EnumSet.of(Move.HAND_OVER, Move.APPROVE, Move.PUBLISH);

    private final ArticleId article;
    private final Release release;
    private final Function<PersonId, String> names;
    private final Runnable onMoved;
    private final Div shown = new Div();
    private final Div history = new Div();
    private final Div buttons = new Div();
    private final Paragraph said = new Paragraph();
    private final NativeButton allTheSame = new NativeButton();
    private final LeftOpenPanel left;
    private MoveFields fields = new MoveFields(Set.of());
    private Whereabouts seen;

    /**
     * @param names what people are called
     * @param onMoved called after each step
     */
    StandingPanel(ArticleId article, Release release, Function<PersonId, String> names, Runnable onMoved) {
        this.article = article;
        this.release = release;
        this.names = names;
        this.onMoved = onMoved;
        this.seen = release.of(article);
        said.addClassName("standing-said");
        said.getElement().setAttribute("role", "status");
        allTheSame.setText(getTranslation("export.standing.allTheSame"));
        allTheSame.addClassName("quiet-button");
        allTheSame.addClickListener(click -> move(Move.APPROVE, true));
        allTheSame.setVisible(false);
        left = new LeftOpenPanel(article, () -> move(Move.HAND_OVER, true), this::handOverLater);
        getContent().addClassName("standing");
        getContent().add(shown, said, allTheSame, left);
        show(seen);
    }

    /** How the article came there; stands apart, for it is seldom asked for. */
    Div history() {
        return history;
    }

    /** Shows what holds now; what the person has written stays. */
    void renew() {
        var now = release.of(article);
        if (left.isVisible()) {
            var open = release.left(article);
            left.show(open);
            left.setVisible(now.open().contains(Move.HAND_OVER) && !open.isNothing());
        }
        if (now.equals(seen)) {
            return;
        }
        said.setText("");
        allTheSame.setVisible(false);
        if (looksAs(now)) {
            // Whoever is writing a note goes on writing.
            seen = now;
        } else {
            var before = fields;
            show(now);
            fields.take(before);
        }
    }

    private boolean looksAs(Whereabouts now) {
        return now.state() == seen.state()
                && now.open().equals(seen.open())
                && now.milestones().equals(seen.milestones())
                && now.corrections() == seen.corrections()
                && now.progress().isSettled() == seen.progress().isSettled();
    }

    private void show(Whereabouts now) {
        seen = now;
        shown.removeAll();
        shown.add(
                new H2(getTranslation("export.standing")),
                new Fact(Fact.Kind.valueOf(now.state().name()), getTranslation("articles.state." + now.state())));
        if (now.corrections() > 0) {
            var corrections = new Paragraph(getTranslation("export.standing.corrections", now.corrections()));
            corrections.addClassName("export-warning");
            shown.add(corrections);
        }
        fields = new MoveFields(Set.copyOf(now.open()));
        buttons.removeAll();
        buttons.addClassName("standing-moves");
        for (var move : now.open()) {
            var button = new NativeButton(getTranslation("export.move." + move), click -> move(move, false));
            button.addClassName(leadsOn(now, move) ? "main-button" : "quiet-button");
            button.getElement().setAttribute("data-move", move.name());
            buttons.add(button);
        }
        shown.add(fields, buttons);
        history.removeAll();
        if (!now.milestones().isEmpty()) {
            history.add(new MilestoneList(now.milestones(), names, getLocale()));
        }
    }

    /** Of the ways on the one for whoever may go furthest; none while rows wait to be decided. */
    private static boolean leadsOn(Whereabouts now, Move move) {
        return now.progress().isSettled()
                && now.open().stream()
                        .filter(ONWARDS::contains)
                        .reduce((first, last) -> last)
                        .filter(move::equals)
                        .isPresent();
    }

    private void handOverLater() {
        left.setVisible(false);
        said.setText("");
        button(Move.HAND_OVER).ifPresent(NativeButton::focus);
    }

    private Optional<NativeButton> button(Move move) {
        return buttons.getChildren()
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .filter(button -> move.name().equals(button.getElement().getAttribute("data-move")))
                .findFirst();
    }

    private void move(Move move, boolean accepted) {
        var command = new MoveCommand(
                CommandId.random(),
                article,
                seen.number(),
                seen.history(),
                move,
                fields.note(),
                fields.address(),
                accepted);
        boolean ask = false;
        boolean leaves = false;
        switch (release.move(command)) {
            case MoveOutcome.Done(var made) -> {
                show(release.of(article));
                onMoved.run();
                said.setText(getTranslation("export.moved." + made.kind()));
            }
            case MoveOutcome.Stale(var theirs) -> {
                renew();
                said.setText(getTranslation(
                        "export.move.stale",
                        names.apply(theirs.madeBy()),
                        getTranslation("export.milestone." + theirs.kind())));
            }
            case MoveOutcome.Refused(var why) -> {
                // What it was refused for is shown before it is said.
                renew();
                ask = why == MoveOutcome.Refusal.ROWS_UNREAD;
                leaves = why == MoveOutcome.Refusal.LEFT_OPEN;
                // What is left is said by the panel that takes the focus.
                said.setText(
                        leaves
                                ? ""
                                : getTranslation(
                                        "export.move.not." + why, seen.read().nobodys()));
                fields.point(why);
            }
        }
        left.setVisible(leaves);
        if (leaves) {
            left.show(release.left(article));
            left.focus();
        }
        allTheSame.setVisible(ask);
        if (ask) {
            allTheSame.focus();
        }
    }
}
