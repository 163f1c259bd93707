package app.daejo.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.review.ReviewRow;
import app.daejo.testing.DatabaseTest;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the browser is told of its commands. */
@DatabaseTest
class CommandHandlerIT {

    @Autowired
    private WorkbenchServices services;

    @Autowired
    private I18NProvider texts;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestArticles articles;

    @Autowired
    private CurrentPerson current;

    private Person translator;
    private Person editor;
    private ArticleId article;
    private ReviewRow row;

    @BeforeEach
    void takeInAnArticle() {
        people.openADesk();
        translator = people.of(Role.TRANSLATOR);
        editor = people.of(Role.EDITOR);
        article = articles.article(
                editor, "제목이다\n\n그는 서울에서 취재진과 만났다.\n", "A Headline\n\nHe met with reporters in Seoul.\n");
        row = articles.row(editor, article, "Seoul");
    }

    private CommandHandler.Handled send(Person by, Locale locale, JsonNode detail) {
        var words = new Words(texts, locale);
        return current.actAs(
                by, () -> new CommandHandler(services, article, new RowDrawing(words), words).handle(detail));
    }

    private JsonNode command(String kind, int version, String payload) {
        return JsonMapper.shared().readTree("""
                {"commandId": "%s", "kind": "%s", "unit": %s, "version": %d, "payload": %s}
                """.formatted(UUID.randomUUID(), kind, row.unit(), version, payload));
    }

    private JsonNode edit(int version, String wording) {
        return command("edit", version, "{\"wording\": \"" + wording + "\"}");
    }

    @Test
    void saysInBothLanguagesWhatBecameOfTheRow() {
        var korean = send(editor, Locale.KOREAN, edit(row.version(), "He met reporters in Seoul."));
        assertThat(korean.answer().outcome()).isEqualTo(Answer.Result.DONE);
        assertThat(korean.answer().message()).isEqualTo((row.position() + 1) + "행: 수정 제안");
        assertThat(korean.changed()).contains(row.unit());

        var now = articles.row(editor, row.unit());
        var english = send(editor, Locale.ENGLISH, edit(now.version(), "In Seoul he met reporters."));
        assertThat(english.answer().message()).isEqualTo("Row " + (row.position() + 1) + ": Fix proposed");
        assertThat(english.answer().unit()).isNotNull().satisfies(drawn -> assertThat(drawn.target())
                .isEqualTo("In Seoul he met reporters."));
    }

    @Test
    void aStaleEditIsToldWhoseWordingStandsAndChangesNothing() {
        send(editor, Locale.ENGLISH, edit(row.version(), "He met reporters in Seoul."));
        var late = send(translatorTurnedEditor(), Locale.ENGLISH, edit(row.version(), "Something else."));
        assertThat(late.answer().outcome()).isEqualTo(Answer.Result.STALE);
        assertThat(late.answer().who()).isEqualTo(editor.displayName());
        assertThat(articles.row(editor, row.unit()).target()).isEqualTo("He met reporters in Seoul.");
    }

    private Person translatorTurnedEditor() {
        return people.named("another-editor", Role.EDITOR);
    }

    @Test
    void aRoleThatMayNotIsToldSo() {
        var refused = send(translator, Locale.ENGLISH, edit(row.version(), "Mine."));
        assertThat(refused.answer().outcome()).isEqualTo(Answer.Result.REFUSED);
        assertThat(refused.answer().message()).isEqualTo("Your role does not include this.");
        assertThat(articles.row(editor, row.unit()).target()).isEqualTo(row.target());
    }

    @Test
    void whatMakesNoSenseIsRefusedAndChangesNothing() {
        var refused = send(editor, Locale.ENGLISH, command("flag", row.version(), "{\"type\": \"NONSENSE\"}"));
        assertThat(refused.answer().outcome()).isEqualTo(Answer.Result.REFUSED);
        assertThat(articles.row(editor, row.unit()).version()).isEqualTo(row.version());
    }

    @Test
    void aDismissalIsTakenBackWithWordsOfItsOwn() {
        var refused = send(editor, Locale.ENGLISH, command("take-back-dismissal", 1, "{\"dismissal\": 987654}"));
        assertThat(refused.answer().outcome()).isEqualTo(Answer.Result.REFUSED);
        assertThat(refused.answer().message()).isEqualTo("That has been taken back already.");
        var senseless = send(editor, Locale.ENGLISH, command("take-back-dismissal", 1, "{}"));
        assertThat(senseless.answer().message()).startsWith("This command could not be understood.");
    }

    @Test
    void saysWhichRowsOfARunStandInTheWayAndWhichDoNot() {
        send(editor, Locale.ENGLISH, edit(row.version(), "He met reporters in Seoul."));
        var headline = articles.row(editor, article, "Headline");
        var waiting = articles.row(editor, row.unit());
        var run = send(editor, Locale.ENGLISH, command("ok-run", 1, """
                {"rows": [{"unit": %s, "version": %d}, {"unit": %s, "version": %d}]}
                """.formatted(
                        headline.unit(), headline.version(), waiting.unit(), waiting.version())));
        assertThat(run.answer().outcome()).isEqualTo(Answer.Result.REFUSED);
        assertThat(run.answer().others()).containsExactly(headline.unit().value());
        assertThat(run.answer().message())
                .isEqualTo("Nothing was changed. Rows 2: A fix for this row waits for approval.");
    }

    @Test
    void anUndoBringsTheWordingBack() {
        send(editor, Locale.ENGLISH, edit(row.version(), "He met reporters in Seoul."));
        var undone = send(editor, Locale.ENGLISH, command("undo", 1, "{}"));
        assertThat(undone.answer().outcome()).isEqualTo(Answer.Result.DONE);
        assertThat(undone.answer().message()).isEqualTo("Undone, row " + (row.position() + 1));
        assertThat(articles.row(editor, row.unit()).target()).isEqualTo(row.target());
    }
}
