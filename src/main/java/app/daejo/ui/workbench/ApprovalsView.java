package app.daejo.ui.workbench;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.review.ApprovalQueue;
import app.daejo.review.FixGroup;
import app.daejo.ui.shell.MainLayout;
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
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final transient Map<PersonId, String> names = new HashMap<>();
    private final transient Map<UnitId, Shown> shown = new HashMap<>();
    private final Paragraph count = new Paragraph();
    private transient @Nullable ArticleId lastDecided;

    /** A row as it was last shown here. */
    private record Shown(ArticleId article, int version) {}

    ApprovalsView(ApprovalQueue queue, WorkbenchServices services, I18NProvider texts) {
        this.queue = queue;
        this.services = services;
        this.words = new Words(
                texts, Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.ENGLISH));
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
        add(head, list);
        show(Set.of());
    }

    /** @param own rows that this person's own decision changed */
    private void show(Set<UnitId> own) {
        var groups = queue.groups();
        var before = Map.copyOf(shown);
        shown.clear();
        var changed = new HashSet<UnitId>();
        for (var group : groups) {
            for (var fix : group.fixes()) {
                var seen = before.get(fix.unit());
                if (seen != null && seen.version() != fix.version() && !own.contains(fix.unit())) {
                    changed.add(fix.unit());
                }
                shown.put(fix.unit(), new Shown(fix.article(), fix.version()));
            }
        }
        int length = queue.length();
        count.setText(length == 0 ? "" : words.say("approvals.count", length));
        list.removeAll();
        if (groups.isEmpty()) {
            list.add(empty());
            return;
        }
        if (length > shown.size()) {
            list.add(new Paragraph(words.say("approvals.capped", shown.size())));
        }
        list.add(cards(groups, changed));
    }

    private OrderedList cards(List<FixGroup> groups, Set<UnitId> changed) {
        var cards = new OrderedList();
        cards.addClassName("approval-cards");
        cards.getElement().setAttribute("aria-label", words.say("approvals.list"));
        for (var group : groups) {
            cards.add(new ApprovalCard(words, this::name, group, changed));
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
            list.settle(words.say(undo ? "refusal.NOTHING_TO_UNDO" : "answer.rowGone"));
            return;
        }
        var handled = new CommandHandler(services, article, new RowDrawing(words), words).handle(detail);
        boolean done = handled.answer().outcome() == Answer.Result.DONE;
        if (done && !undo) {
            lastDecided = article;
        }
        show(done ? handled.changed() : Set.of());
        list.settle(handled.answer().message());
        Optional.ofNullable(findAncestor(MainLayout.class)).ifPresent(MainLayout::recount);
    }

    private String name(PersonId person) {
        return names.computeIfAbsent(person, id -> services.people()
                .find(id)
                .map(found -> found.displayName())
                .orElseGet(() -> words.say("conflict.somebody")));
    }

    @Override
    public String getPageTitle() {
        return words.say("approvals.page") + " · Daejo";
    }
}
