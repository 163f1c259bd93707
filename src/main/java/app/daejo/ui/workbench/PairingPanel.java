package app.daejo.ui.workbench;

import app.daejo.alignment.align.Reason;
import app.daejo.review.ReviewRow;
import app.daejo.segmentation.BlockKind;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What the pairing of a row rests on, in plain words, and how sure it is. */
final class PairingPanel extends Div {

    private final Words words;
    private final boolean hasSource;

    PairingPanel(Words words, boolean hasSource) {
        this.words = words;
        this.hasSource = hasSource;
        showNothing();
    }

    void showNothing() {
        removeAll();
        if (hasSource) {
            add(new H2(words.say("pairing.title")), quiet(words.say("pairing.chooseRow")));
        } else {
            add(new H2(words.say("align.open.alone")), quiet(words.say("pairing.alone")));
        }
    }

    void show(ReviewRow row) {
        removeAll();
        add(new H2(words.say(hasSource ? "pairing.row" : "panel.row", row.position() + 1)));
        if (!hasSource) {
            add(quiet(words.say(row.kind() == BlockKind.FURNITURE ? "state.FURNITURE" : "pairing.alone")));
            return;
        }
        var standing = new Paragraph(standing(row));
        standing.addClassName("pairing-standing");
        add(standing);
        if (row.kind() == BlockKind.FURNITURE) {
            return;
        }
        if (row.pairing().moved()) {
            add(quiet(words.say("pairing.moved")));
        }
        if (row.source().isEmpty() || row.target().isEmpty()) {
            add(quiet(words.say(row.source().isEmpty() ? "pairing.noKorean" : "pairing.noEnglish")));
            return;
        }
        add(grounds(row));
    }

    private String standing(ReviewRow row) {
        var pairing = row.pairing();
        int percent = (int) Math.round(pairing.confidence() * 100);
        if (row.kind() == BlockKind.FURNITURE) {
            return words.say("state.FURNITURE");
        }
        if (pairing.doubted()) {
            return words.say("pairing.standing.doubted");
        }
        if (pairing.confirmed()) {
            return words.say("pairing.standing.confirmed");
        }
        if (pairing.byHand()) {
            return words.say("pairing.standing.byHand");
        }
        return words.say(row.doubtful() ? "pairing.standing.unsure" : "pairing.standing.sure", percent);
    }

    private Section grounds(ReviewRow row) {
        var list = new UnorderedList();
        list.addClassName("grounds");
        for (var reason : row.pairing().reasons()) {
            list.add(ground(reason));
        }
        var section = new Section(new H3(words.say("pairing.grounds")));
        section.addClassName("evidence");
        section.add(row.pairing().reasons().isEmpty() ? quiet(words.say("pairing.noGrounds")) : list);
        return section;
    }

    private ListItem ground(Reason reason) {
        boolean against = reason.weight() < 0;
        var item = new ListItem();
        var mark = new Span(against ? "−" : "+");
        mark.addClassName("ground-sign");
        mark.getElement().setAttribute("aria-hidden", "true");
        var text = words.say("ground." + reason.basis() + (against ? ".against" : ""));
        item.add(mark, new Span(reason.detail().isBlank() ? text : words.say("ground.detail", text, reason.detail())));
        item.getElement().setAttribute("data-against", against);
        return item;
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("evidence-none");
        return paragraph;
    }
}
