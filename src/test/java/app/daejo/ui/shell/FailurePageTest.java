package app.daejo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is shown where no screen could be begun. */
class FailurePageTest {

    private static String shown(int status, Locale locale) throws IOException {
        var request = new MockHttpServletRequest("GET", "/articles/<script>");
        request.addPreferredLocale(locale);
        var response = new MockHttpServletResponse();
        response.setStatus(status);
        new FailurePage(new Translations())
                .render(Map.of("message", "relation \"x\" does not exist", "path", "/<script>"), request, response);
        assertThat(response.getContentType()).startsWith("text/html");
        return response.getContentAsString();
    }

    @Test
    void saysInTheBrowsersLanguageThatItIsTheServer() throws IOException {
        assertThat(shown(500, Locale.KOREA)).contains("<html lang=\"ko\">", "화면을 열지 못했습니다", "기사 목록으로");
        assertThat(shown(500, Locale.US)).contains("<html lang=\"en\">", "This screen could not be opened");
        assertThat(shown(503, Locale.FRANCE)).contains("<html lang=\"en\">", "This screen could not be opened");
    }

    @Test
    void saysWhenThereIsNoSuchScreen() throws IOException {
        assertThat(shown(404, Locale.US)).contains("There is no such screen");
    }

    @Test
    void repeatsNothingOfTheRequestOrTheFault() throws IOException {
        assertThat(shown(500, Locale.US)).doesNotContain("<script>", "relation");
    }
}
