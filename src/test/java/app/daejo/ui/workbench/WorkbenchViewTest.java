package app.daejo.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.testing.DatabaseTest;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the review of an article shows to whom. */
@DatabaseTest
@ViewPackages(classes = WorkbenchView.class)
class WorkbenchViewTest extends SpringBrowserlessTest {

    @Autowired
    private TestArticles articles;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private TestPeople people;

    private Person chief;

    private ArticleId article;

    @BeforeEach
    void takeInAnArticle() {
        people.openADesk();
        chief = people.of(Role.CHIEF);
        article = articles.article(
                chief,
                "제목이다\n\n그는 넷플릭스 '비프'(BEEF)로 상을 받았다.\n",
                "A Headline\n\nHe won an award for Netflix's \"Beeg.\"\n");
    }

    private void open(String address) {
        current.actAs(chief, () -> {
            var view = navigate(address, WorkbenchView.class);
            // The first rows go out with the page.
            roundTrip();
            return view;
        });
    }

    @Test
    void showsTheArticleUnderItsEnglishTitle() {
        open("articles/" + article);
        assertThat(find(H1.class).single().getElement().getTextRecursively()).isEqualTo("A Headline");
    }

    @Test
    void countsWhatIsThereToDo() {
        open("articles/" + article);
        var filters = find(NativeButton.class).withClassName("filter").all();
        assertThat(filters).first().satisfies(all -> assertThat(all.getText()).endsWith(" 2"));
        assertThat(filters.get(1).getText()).endsWith(" 1");
    }

    @Test
    void aPressedFilterSaysSo() {
        open("articles/" + article);
        var openOnes = find(NativeButton.class).withClassName("filter").all().get(1);
        assertThat(openOnes.getElement().getAttribute("aria-pressed")).isEqualTo("false");
        current.actAs(chief, () -> {
            test(openOnes).click();
            return openOnes;
        });
        assertThat(openOnes.getElement().getAttribute("aria-pressed")).isEqualTo("true");
    }
}
