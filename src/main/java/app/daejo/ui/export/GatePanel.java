package app.daejo.ui.export;

import app.daejo.export.ExportGate;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

/** What stands between the article and its clean export, in words. */
class GatePanel extends Composite<Section> {

    GatePanel(ExportGate gate) {
        getContent().addClassName("export-gate");
        getContent().add(new H2(getTranslation(gate.isOpen() ? "export.gate.open" : "export.gate.closed")));
        if (gate.isOpen()) {
            getContent().add(new Paragraph(getTranslation("export.gate.open.why")));
            warn(gate.neverRead());
            return;
        }
        getContent().add(new Paragraph(getTranslation("export.gate.closed.why")));
        var list = new UnorderedList();
        add(list, "export.gate.waiting", gate.waiting());
        add(list, "export.gate.flagged", gate.flagged());
        add(list, "export.gate.critical", gate.critical());
        add(list, "export.gate.unread", gate.unread());
        getContent().add(list);
        warn(gate.neverRead());
    }

    private void warn(int neverRead) {
        if (neverRead > 0) {
            var warning = new Paragraph(getTranslation("export.gate.neverRead", neverRead));
            warning.addClassName("export-warning");
            getContent().add(warning);
        }
    }

    private void add(UnorderedList list, String key, int count) {
        if (count > 0) {
            list.add(new ListItem(getTranslation(key, count)));
        }
    }
}
