package app.daejo.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.Role;
import app.daejo.testing.DatabaseTest;
import app.daejo.testing.TestPeople;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@DatabaseTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class WebSecurityIT {

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private TestPeople people;

    @Test
    void everyPageForbidsFramesSniffingAndKeeping() throws Exception {
        var page = get("/sign-in");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(header(page, "Content-Security-Policy"))
                .contains("object-src 'none'", "frame-ancestors 'none'", "base-uri 'self'");
        assertThat(header(page, "Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void whatScreensAreMadeOfMayBeKept() throws Exception {
        var style = get("/styles/account.css");
        assertThat(header(style, "Cache-Control")).doesNotContain("no-store");
        assertThat(style.headers().firstValue("Pragma")).isEmpty();
    }

    @Test
    void ourOwnModulesAreNeverAskedForAgain() throws Exception {
        var page = get("/sign-in").body();
        var address = Pattern.compile("\\./(v/\\w+/styles/daejo\\.css)").matcher(page);
        assertThat(address.find()).isTrue();
        var style = get("/" + address.group(1));
        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(header(style, "Cache-Control")).contains("immutable", "max-age=31536000");
        assertThat(style.headers().firstValue("Pragma")).isEmpty();
        assertThat(get("/" + address.group(1).replace("styles/daejo.css", "components/dom.js"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(header(get("/v/another/styles/daejo.css"), "Cache-Control")).doesNotContain("immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/VAADIN/dynamic/resource/1/2/article.txt", "/", "/sign-in"})
    void whatIsAPersonsIsNeverKept(String path) throws Exception {
        assertThat(header(get(path), "Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/article/1", "/nothing", "/actuator/env", "/actuator"})
    void leadsStrangersToTheSignIn(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).endsWith("/sign-in");
    }

    @Test
    void aSignInGivesTheSessionANewId() throws Exception {
        people.named("kim", Role.EDITOR);
        var before = cookie(get("/sign-in"));
        var answer = signIn("kim", TestPeople.PASSWORD, before);
        assertThat(header(answer, "Location")).doesNotContain("error");
        assertThat(cookie(answer)).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void aRefusalSaysTheSameForAWrongPasswordAndForNobody() throws Exception {
        people.named("kim", Role.EDITOR);
        var before = cookie(get("/sign-in"));
        var wrong = signIn("kim", "wrong", before);
        var nobody = signIn("nobody", "wrong", before);
        assertThat(header(wrong, "Location"))
                .isEqualTo(header(nobody, "Location"))
                .endsWith("?error");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> signIn(String name, String password, String session)
            throws IOException, InterruptedException {
        var form = "username=" + encoded(name) + "&password=" + encoded(password);
        return browser.send(
                HttpRequest.newBuilder(at("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", session)
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String cookie(HttpResponse<String> answer) {
        return header(answer, "Set-Cookie").replaceAll(";.*", "");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
