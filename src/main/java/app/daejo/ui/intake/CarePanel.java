package app.daejo.ui.intake;

import app.daejo.account.CurrentPerson;
import app.daejo.account.PersonId;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.listing.ArticleList;
import app.daejo.listing.Assignment;
import app.daejo.listing.Assignments;
import app.daejo.ui.articles.CareFields;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;

/** Whose a new article is to be, and by when; it may be left as it is, and said later in the list. */
final class CarePanel extends Composite<Section> {

    private final Assignments assignments;
    private final CareFields fields;
    private final Paragraph said = new Paragraph();

    CarePanel(Assignments assignments, CurrentPerson people) {
        this.assignments = assignments;
        var candidates = new LinkedHashMap<PersonId, String>();
        boolean editor = people.find().filter(me -> me.may(Role.EDITOR)).isPresent();
        if (people.find().isPresent()) {
            assignments.candidates().forEach(person -> candidates.put(person.id(), person.displayName()));
        }
        var zone = ArticleList.zone().getDisplayName(TextStyle.FULL, getLocale());
        fields = new CareFields("intake", candidates, Assignment.NONE, zone, editor);
        said.addClassNames("intake-verdict", "wrong");
        said.getElement().setAttribute("role", "alert");
        getContent().addClassName("intake-care");
        getContent().add(new H2(getTranslation("intake.care")), fields, said);
    }

    /** Whether it can be taken as it is; says why not. */
    boolean isSound() {
        boolean sound = fields.value().isPresent();
        said.setText(sound ? "" : getTranslation("articles.assign.no-date"));
        return sound;
    }

    /** Whoever was disabled a moment ago is not assigned: the list then shows the article as nobody's. */
    void assign(ArticleId article) {
        fields.value().ifPresent(wanted -> assignments.assign(article, Assignment.NONE.number(), wanted));
    }
}
