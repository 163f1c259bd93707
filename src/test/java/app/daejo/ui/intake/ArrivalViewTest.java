package app.daejo.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.article.Articles;
import app.daejo.article.Heading;
import app.daejo.article.Headings;
import app.daejo.listing.Assignment;
import app.daejo.listing.Assignments;
import app.daejo.testing.DatabaseTest;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands above an article and whose it is, put right on the screen of what came in, and what is said where it is not. */
@DatabaseTest
@ViewPackages(classes = ArrivalView.class)
class ArrivalViewTest extends SpringBrowserlessTest {

    @Autowired
    private TestArticles testArticles;

    @Autowired
    private Articles articles;

    @Autowired
    private Headings headings;

    @Autowired
    private Assignments assignments;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private Person translator;
    private Person editor;
    private ArticleId article;

    @BeforeEach
    void takeAnArticleIn() {
        people.openADesk();
        translator = people.of(Role.TRANSLATOR);
        editor = people.of(Role.EDITOR);
        article = testArticles.article(
                editor,
                "제목이다\n\n홍길동 기자\n\n그는 넷플릭스 '비프'(BEEF)로 상을 받았다.\n",
                "A Headline\n\nBy Hong Gil-dong\n\nHe won an award for Netflix's \"Beef.\"\n");
    }

    private void open(Person by) {
        current.actAs(by, () -> navigate("articles/" + article + "/intake", ArrivalView.class));
    }

    private List<String> ids() {
        return find(Input.class).all().stream()
                .flatMap(input -> input.getId().stream())
                .toList();
    }

    private Input field(String id) {
        return find(Input.class).withId(id).single();
    }

    private void press(Person by, String words) {
        current.actAs(by, () -> {
            test(find(NativeButton.class).withText(words).single()).click();
            return by;
        });
    }

    private void saveHeading(Person by) {
        press(by, "Save titles and credits");
    }

    private List<String> said() {
        return find(Paragraph.class).withClassName("intake-verdict").all().stream()
                .map(Paragraph::getText)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private Heading now() {
        return current.actAs(editor, () -> articles.require(article).heading());
    }

    private Assignment assignment() {
        return current.actAs(editor, () -> assignments.now(article));
    }

    @Test
    void showsWhatTheTextsSayAndTheDesksPeopleAsTranslators() {
        open(editor);
        assertThat(field("byline-source").getValue()).isEqualTo("홍길동 기자");
        assertThat(field("byline-target").getValue()).isEqualTo("By Hong Gil-dong");
        assertThat(field("translator").getValue()).isEmpty();
        assertThat(field("translator").getElement().getAttribute("list")).isEqualTo("heading-names");
        var options = find(HeadingForm.class)
                .single()
                .getElement()
                .getChild(2)
                .getChildren()
                .filter(element -> element.getTag().equals("datalist"))
                .flatMap(names -> names.getChildren())
                .map(option -> option.getAttribute("value"))
                .toList();
        assertThat(options).contains(translator.displayName(), editor.displayName());
    }

    @Test
    void savesAllFieldsAtOnceAndSaysSo() {
        open(editor);
        field("title-target").setValue("Another Headline");
        field("byline-target").setValue(" By  Hong Gildong ");
        field("translator").setValue("Jane Roe");
        saveHeading(editor);
        assertThat(said()).containsExactly("Saved. What was there before stays on record.");
        assertThat(now()).isEqualTo(new Heading("제목이다", "Another Headline", "홍길동 기자", "By Hong Gildong", "Jane Roe"));
        assertThat(field("byline-target").getValue()).isEqualTo("By Hong Gildong");
        assertThat(jdbc.sql("select count(*) from article_heading")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aStaleSaveSaysWhatHoldsAndOverwritesNothingThatThePersonDidNotTouch() {
        open(editor);
        field("translator").setValue("Mine");
        current.actAs(
                editor,
                () -> headings.correct(
                        article, now(), new Heading("제목이다", "A Headline", "홍길동 기자", "By H. Theirs", "Theirs")));
        saveHeading(editor);
        assertThat(said())
                .singleElement()
                .asString()
                .contains("Somebody has changed this", "English byline", "By H. Theirs", "Translator “Theirs”");
        assertThat(field("byline-target").getValue()).isEqualTo("By H. Theirs");
        assertThat(field("translator").getValue()).isEqualTo("Mine");
        assertThat(now().translator()).isEqualTo("Theirs");

        saveHeading(editor);
        assertThat(now()).isEqualTo(new Heading("제목이다", "A Headline", "홍길동 기자", "By H. Theirs", "Mine"));
    }

    @Test
    void saysWhyItRefusesAndKeepsWhatWasWritten() {
        open(editor);
        field("translator").setValue("x".repeat(301));
        saveHeading(editor);
        assertThat(said()).singleElement().asString().contains("300 characters");
        assertThat(field("translator").getValue()).hasSize(301);
        assertThat(now().translator()).isEmpty();
    }

    @Test
    void showsATranslatorWhoDidNotBringItTheHeadingButNoWayToChangeIt() {
        open(translator);
        assertThat(find(Input.class).all()).hasSize(5).allSatisfy(input -> assertThat(
                        input.getElement().hasAttribute("readonly"))
                .isTrue());
        assertThat(find(NativeButton.class).withTextContaining("Save").all()).isEmpty();
    }

    @Test
    void asksForNoKoreanWhereThereIsNone() {
        article = testArticles.englishAlone(editor, "Alone\n\nBy Jane Roe\n\nHe is in Seoul.");
        open(editor);
        assertThat(ids())
                .contains("title-target", "byline-target", "translator")
                .doesNotContain("title-source");
        assertThat(ids()).doesNotContain("byline-source");
        assertThat(find(NamesList.class).all()).isEmpty();
    }

    @Test
    void anEditorSaysWhoseItIsAndHearsWhereSomebodyWasQuicker() {
        open(editor);
        current.actAs(editor, () -> assignments.assign(article, 0, Assignment.of(translator.id(), null, null)));
        press(editor, "Save editor and due date");
        // Nobody was chosen: the translator's is not taken away unseen.
        assertThat(said()).singleElement().asString().contains("was quicker", translator.displayName());
        assertThat(assignment().assignee()).isEqualTo(translator.id());
        press(editor, "Save editor and due date");
        assertThat(assignment().assignee()).isNull();
        assertThat(assignment().number()).isEqualTo(2);
    }

    @Test
    void refusesATimeWithoutADay() {
        open(editor);
        field("arrival-time").setValue("12:00");
        press(editor, "Save editor and due date");
        assertThat(said()).containsExactly("A time needs a day.");
        assertThat(assignment()).isEqualTo(Assignment.NONE);
        field("arrival-day").setValue("2026-12-01");
        press(editor, "Save editor and due date");
        assertThat(assignment().dueOn()).hasToString("2026-12-01");
    }

    @Test
    void aTranslatorTakesWhatIsNobodysAndNothingElse() {
        open(translator);
        press(translator, "Take it");
        assertThat(assignment().assignee()).isEqualTo(translator.id());
        assertThat(find(NativeButton.class).withText("Take it").all()).isEmpty();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Editor: " + translator.displayName() + ". Due: no date.");
    }

    @Test
    void aTranslatorHearsThatSomebodyWasQuicker() {
        open(translator);
        current.actAs(editor, () -> assignments.assign(article, 0, Assignment.of(editor.id(), null, null)));
        press(translator, "Take it");
        assertThat(said()).singleElement().asString().contains("was quicker");
        assertThat(assignment().assignee()).isEqualTo(editor.id());
        assertThat(find(NativeButton.class).withText("Take it").all()).isEmpty();
    }

    @Test
    void aLongArticlesNamesComeWhenSomebodyAsks() {
        article = testArticles.article(
                editor,
                "제목\n\n" + "봉준호 감독은 서울에 있다.\n\n".repeat(301),
                "A Title\n\n" + "Director Bong Joon-ho is in Seoul.\n\n".repeat(301));
        open(editor);
        assertThat(find(NamesList.class).all()).isEmpty();
        press(editor, "Show the names and works in it");
        assertThat(find(NamesList.class).single().getElement().getTextRecursively())
                .contains("봉준호", "Bong Joon-ho");
        assertThat(find(NativeButton.class)
                        .withText("Show the names and works in it")
                        .all())
                .isEmpty();
    }

    @Test
    void saysOfWhatWasTakenOutThatItIsNotKnown() {
        open(editor);
        current.actAs(
                editor, () -> headings.correct(article, now(), new Heading("제목이다", "A Headline", "홍길동 기자", "", "")));
        field("title-target").setValue("Mine");
        saveHeading(editor);
        assertThat(said()).singleElement().asString().contains("English byline, as credited in print: Not known");
    }

    @Test
    void listsTheNamesWithAllThatTheEnglishCallsThem() {
        article = testArticles.article(
                editor,
                "제목\n\n그는 넷플릭스 '비프'(BEEF)로 상을 받았다.\n\n'비프'(BEEF)는 재미있다.\n",
                "A Title\n\nHe won an award for Netflix's \"Beef.\"\n\n\"Beeg\" is fun.\n");
        open(editor);
        var list = find(UnorderedList.class).withClassName("arrival-names").single();
        assertThat(list.getChildren().filter(ListItem.class::isInstance))
                .anySatisfy(line ->
                        assertThat(line.getElement().getTextRecursively()).contains("비프", "Beef"));
    }
}
