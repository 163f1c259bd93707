package app.daejo.ui.workbench;

import app.daejo.account.KeySettings;
import app.daejo.alignment.UnitId;
import app.daejo.discussion.OpenThread;
import app.daejo.review.IssueId;
import app.daejo.review.ReviewRow;
import app.daejo.review.RowGlance;
import app.daejo.ui.live.Presence;
import app.daejo.ui.shell.BrowserFiles;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The server's side of {@code daejo-workbench}: the list of rows, and what goes to and comes from the browser's part.
 *
 * <p>Why a virtual list of custom elements, and why the keys live in the browser: decision 2026-11-22-galley-list.
 */
@Tag("daejo-workbench")
final class Workbench extends Component implements HasComponents {

    /** Flow's own writer of records sees public ones only. */
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Between two attempts to reach a desk that does not answer. */
    private static final int RECONNECT_MS = 2000;

    /** What a tall window shows, and some rows around it. */
    private static final int ROWS_AT_FIRST = 40;

    private static final int ROWS_ABOVE = 15;

    private final VirtualList<ReviewRow> list = new VirtualList<>();

    Workbench(Words words, Rows rows, RowDrawing drawing) {
        BrowserFiles.need(this, "daejo-workbench");
        list.setRenderer(LitRenderer.<ReviewRow>of("<daejo-row .unit=${item.unit}></daejo-row>")
                .withProperty("unit", row -> JSON.valueToTree(drawing.draw(row))));
        list.setDataProvider(rows.pages());
        add(list);
        getElement().setPropertyMap("labels", words.all());
        getElement().setPropertyMap("otherNames", words.inTheOtherLanguage().commandNames());
        getElement().setPropertyList("reasons", reasons(words.all()));
        // Whoever gets an answer is no longer cut off.
        listen("daejo-hello", asked -> getElement().callJsFunction("hello"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getReconnectDialogConfiguration().setReconnectInterval(RECONNECT_MS);
    }

    static List<String> reasons(Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(text -> text.getKey().startsWith("reason.canned."))
                .map(Map.Entry::getValue)
                .toList();
    }

    void setAccessibleName(String name) {
        list.getElement().setAttribute("aria-label", name);
    }

    /** Tells person and article apart in the browser's storage. */
    void setScope(String scope) {
        getElement().setProperty("scope", scope);
    }

    void setRights(boolean edit, boolean approve) {
        getElement().setPropertyMap("rights", Map.of("edit", edit, "approve", approve));
    }

    /** Without any Korean no column is kept for it. */
    void setEnglishAlone(boolean alone) {
        getElement().setAttribute("english-alone", alone);
    }

    void setAligning(boolean aligning) {
        getElement().setProperty("mode", aligning ? "alignment" : "reading");
    }

    void setOverview(Overview overview) {
        getElement().setPropertyJson("overview", JSON.<ObjectNode>valueToTree(overview));
    }

    void renew(int place, RowGlance row) {
        getElement()
                .callJsFunction(
                        "glance", place, String.valueOf(Overview.code(row)), row.doubtful() && !row.furniture());
    }

    /** Sends the rows around a place along with the page, before the browser's list comes to ask for them. */
    void beginAt(int place) {
        list.getDataCommunicator().setViewportRange(Math.max(0, place - ROWS_ABOVE), ROWS_AT_FIRST);
        goTo(place);
    }

    void goTo(int place) {
        getElement().callJsFunction("goTo", place);
    }

    /** Goes to a row whose place the browser's list is only about to learn. */
    void goTo(int place, UnitId unit) {
        getElement().callJsFunction("goTo", place, (double) unit.value());
    }

    /** Says that somebody else changed these rows just now. */
    void overtaken(Collection<UnitId> units) {
        var ids = JSON.createArrayNode();
        units.forEach(unit -> ids.add(unit.value()));
        getElement().callJsFunction("overtaken", ids);
    }

    /** Keeps the person at a row that somebody else's change may have moved, and lets them be if they are elsewhere by now. */
    void stay(int place, UnitId unit) {
        getElement().callJsFunction("stay", place, (double) unit.value());
    }

    void answer(Answer answer) {
        getElement().callJsFunction("answer", JSON.<ObjectNode>valueToTree(answer));
    }

    /** Shows what re-aligning would change, and lets the person take it or leave it. */
    void preview(PlannedRealignment plan) {
        getElement().callJsFunction("preview", JSON.<ObjectNode>valueToTree(plan));
    }

    /** Shows where else a fix belongs, and lets the person take it there. */
    void offer(OfferedPropagation plan) {
        getElement().callJsFunction("offer", JSON.<ObjectNode>valueToTree(plan));
    }

    /** Lets the person work by keys of their own, and change them. */
    void useKeys(KeySettings keys) {
        PersonalKeys.use(getElement(), keys);
    }

    void announce(String text) {
        getElement().callJsFunction("announce", text);
    }

    /** Lets the browser send again what it has no answer to. */
    void resend() {
        getElement().callJsFunction("resend");
    }

    /** Hands over this person's drafts that the server has. */
    void offerDrafts(List<DraftKeeper.Offered> drafts) {
        getElement().callJsFunction("offerDrafts", JSON.<ArrayNode>valueToTree(drafts));
    }

    /** @param at the time by which the browser knows the draft */
    void draftKept(UnitId unit, long at, boolean kept) {
        getElement().callJsFunction("draftKept", (double) unit.value(), (double) at, kept);
    }

    /** Tells the browser how many open conversations each row has. */
    void setTalk(List<OpenThread> open) {
        var byRow = JSON.createObjectNode();
        for (var thread : open) {
            var place = byRow.withArray(Long.toString(thread.unit().value())).addObject();
            var span = thread.span();
            if (span != null) {
                place.put("side", thread.side().name())
                        .put("start", span.start())
                        .put("end", span.end());
            }
        }
        getElement().setPropertyJson("conversations", byRow);
    }

    /** Shows who else is on which row. */
    void setOthers(List<Presence.Here> others) {
        var drawn = JSON.createArrayNode();
        for (var other : others) {
            var unit = other.unit();
            if (unit != null) {
                drawn.addObject()
                        .put("name", other.name())
                        .put("letter", OthersBar.letter(other.name()))
                        .put("colour", OthersBar.colour(other))
                        .put("unit", unit.value());
            }
        }
        getElement().setPropertyJson("others", drawn);
    }

    /** Told of the row that the person rests on, and of its number. */
    Registration onPlace(BiConsumer<UnitId, Integer> listener) {
        return listen(
                "daejo-active",
                detail -> listener.accept(
                        new UnitId(detail.path("unit").asLong(0)),
                        detail.path("n").asInt(0)));
    }

    /** Whose names an @ completes. */
    void setPeople(List<Talk.Named> people) {
        getElement().setPropertyJson("people", JSON.<ArrayNode>valueToTree(people));
    }

    /** What became of something that somebody said. */
    void commented(String id, boolean done, String message) {
        getElement().callJsFunction("commented", id, done, message);
    }

    Registration onComment(Consumer<JsonNode> listener) {
        return listen("daejo-comment", listener);
    }

    void openPanel(String panel) {
        getElement().callJsFunction("showPanel", panel);
    }

    /** Where the words stand that the browser looked for. */
    void found(Finder.Found found) {
        getElement().callJsFunction("found", JSON.<ObjectNode>valueToTree(found));
    }

    /** @param listener told of the words that somebody looks for */
    Registration onFind(Consumer<JsonNode> listener) {
        return listen("daejo-find", listener);
    }

    /** @param listener told of what is being typed, and when it is given up */
    Registration onDraft(Consumer<JsonNode> listener) {
        return listen("daejo-draft", listener);
    }

    Registration onCommand(Consumer<JsonNode> listener) {
        return listen("daejo-command", listener);
    }

    /** @param listener told of the row that the person rests on, and of the issue in it */
    Registration onActive(ActiveListener listener) {
        return listen("daejo-active", detail -> {
            var mark = detail.path("mark");
            listener.active(
                    new UnitId(detail.path("unit").asLong(0)), mark.isNumber() ? new IssueId(mark.asLong()) : null);
        });
    }

    /** @param listener told {@code evidence}, {@code history}, {@code realign} or {@code none} */
    Registration onPanel(Consumer<String> listener) {
        return listen(
                "daejo-panel", detail -> listener.accept(detail.path("panel").asString("")));
    }

    /** @param listener told which row's fix is looked for elsewhere, and how */
    Registration onPropagate(Consumer<JsonNode> listener) {
        return listen("daejo-propagate", listener);
    }

    /** @param listener told which rows the person has read */
    Registration onRead(Consumer<List<UnitId>> listener) {
        return listen("daejo-read", detail -> {
            var units = new ArrayList<UnitId>();
            detail.path("units").forEach(unit -> units.add(new UnitId(unit.asLong(0))));
            listener.accept(units);
        });
    }

    private Registration listen(String event, Consumer<JsonNode> listener) {
        return getElement()
                .addEventListener(
                        event, fired -> listener.accept(fired.getEventData().path("event.detail")))
                .addEventData("event.detail");
    }

    /** Told where the person is. */
    @FunctionalInterface
    interface ActiveListener {
        void active(UnitId unit, @Nullable IssueId issue);
    }
}
