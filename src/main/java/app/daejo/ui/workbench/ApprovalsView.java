package app.daejo.ui.workbench;

import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.review.ApprovalQueue;
import app.daejo.review.FixGroup;
import app.daejo.ui.live.OpenScreens;
import app.daejo.ui.shell.MainLayout;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fixes of all articles that wait for a chief, identical ones on one card; what changed meanwhile is shown again, never approved. */
@Route(value = "approvals", layout = MainLayout.class)
@RolesAllowed("CHIEF")
class ApprovalsView extends Main implements HasDynamicTitle {

    private final transient ApprovalQueue queue;
    private final transient WorkbenchServices services;
    private final transient Words words;
    private final transient ApprovalList list;
    private final transient HandedOverList handedOver;
    private final transient Names names;
    private final transient OpenScreens screens;
    private final transient Map<UnitId, Shown> shown = new HashMap<>();
    /** Rows that somebody changed since they were first shown here, until they are decided. */
    private final transient Set<UnitId> changed = new HashSet<>();

    private final AtomicBoolean renewing = new AtomicBoolean();
    private transient List<FixGroup> drawn = List.of();
    private @Nullable Registration watching;
    private final Paragraph count = new Paragraph();
    private transient @Nullable ArticleId lastDecided;

    /** A row as it was last shown here. */
    private record Shown(ArticleId article, int version) {}

    ApprovalsView(ApprovalQueue queue, WorkbenchServices services, OpenScreens screens, I18NProvider texts) {
        this.queue = queue;
        this.screens = screens;
        this.services = services;
        this.words = Words.ofTheScreen(texts);
        names = new Names(services.people(), words);
        addClassNames("page", "approvals");
        count.addClassName("approvals-count");
        count.getElement().setAttribute("role", "status");
        var help = KeyButton.quiet(words.say("help.title"), "help", "?");
        help.addClassName("desk-help");
        var head = new Header(new H1(words.say("approvals.title")), count, help);
        head.addClassName("page-head");
        list = new ApprovalList(words);
        list.useKeys(services.keys());
        list.onDecision(this::decide);
        handedOver = new HandedOverList(words, names);
        add(head, handedOver, list);
        show(queue.groups(), Set.of());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        watching = screens.watchAll(() -> {
            // What is decided here is shown already; and news that come while others are being taken in are taken in
            // with them.
            if (UI.getCurrent() != ui && renewing.compareAndSet(false, true)) {
                ui.access(this::renew);
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watching != null) {
            watching.remove();
        }
    }

    /** Takes in what others did; what the person has before them is drawn anew only if it is other than it was. */
    private void renew() {
        renewing.set(false);
        var groups = queue.groups();
        if (groups.equals(drawn)) {
            showHandedOver();
        } else {
            show(groups, Set.of());
            list.renewed();
        }
        recount();
    }

    private void recount() {
        Optional.ofNullable(findAncestor(MainLayout.class)).ifPresent(MainLayout::recount);
    }

    /** @param own rows that this person's own decision changed */
    private void show(List<FixGroup> groups, Set<UnitId> own) {
        drawn = groups;
        var before = Map.copyOf(shown);
        shown.clear();
        for (var group : groups) {
            for (var fix : group.fixes()) {
                var seen = before.get(fix.unit());
                if (own.contains(fix.unit())) {
                    changed.remove(fix.unit());
                } else if (seen != null && seen.version() != fix.version()) {
                    changed.add(fix.unit());
                }
                shown.put(fix.unit(), new Shown(fix.article(), fix.version()));
            }
        }
        changed.retainAll(shown.keySet());
        boolean anyHandedOver = showHandedOver();
        int length = queue.length();
        count.setText(length == 0 ? "" : words.say("approvals.count", length));
        list.removeAll();
        if (groups.isEmpty()) {
            list.add(anyHandedOver ? new Paragraph(words.say("approvals.empty.why")) : empty());
            return;
        }
        if (length > shown.size()) {
            list.add(new Paragraph(words.say("approvals.capped", shown.size())));
        }
        list.add(cards(groups));
    }

    /** Says whether there is any. */
    private boolean showHandedOver() {
        var articles = services.release().handedOver();
        handedOver.show(articles);
        return !articles.isEmpty();
    }

    private OrderedList cards(List<FixGroup> groups) {
        var cards = new OrderedList();
        cards.addClassName("approval-cards");
        cards.getElement().setAttribute("aria-label", words.say("approvals.list"));
        for (var group : groups) {
            cards.add(new ApprovalCard(words, names, group, changed));
        }
        return cards;
    }

    private Section empty() {
        var empty = new Section(new H2(words.say("approvals.empty")), new Paragraph(words.say("approvals.empty.why")));
        empty.addClassName("empty");
        return empty;
    }

    private void decide(JsonNode detail) {
        var row = shown.get(new UnitId(detail.path("unit").asLong(0)));
        var undo = detail.path("kind").asString("").equals(CommandReader.UNDO);
        var article = undo ? lastDecided : row == null ? null : row.article();
        if (article == null) {
            list.settle(words.say(undo ? "refusal.NOTHING_TO_UNDO" : "answer.rowGone"), false);
            return;
        }
        var handled = new CommandHandler(services, article, new RowDrawing(words), words).handle(detail);
        boolean done = handled.answer().outcome() == Answer.Result.DONE;
        if (done && !undo) {
            lastDecided = article;
        }
        show(queue.groups(), done ? handled.changed() : Set.of());
        list.settle(handled.answer().message(), done);
        recount();
    }

    @Override
    public String getPageTitle() {
        return words.say("approvals.page") + " · Daejo";
    }
}
