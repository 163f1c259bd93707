package app.daejo.ui.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/**
 * What the browser shows where not even a screen could be begun, as while the database is away: plain words in the browser's language.
 * Spring Boot shows the view of this name for every error; nothing in it comes from the request.
 */
@Component("error")
class FailurePage implements View {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>%s · Daejo</title>
              <link rel="icon" href="/favicon.svg">
              <link rel="stylesheet" href="/styles/daejo.css">
            </head>
            <body>
              <main class="page"><section class="empty dead-end"><h1>%s</h1><p>%s</p><a class="main-button" href="/">%s</a></section></main>
            </body>
            </html>
            """;

    private final Translations texts;

    FailurePage(Translations texts) {
        this.texts = texts;
    }

    @Override
    public String getContentType() {
        return MediaType.TEXT_HTML_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var locale = request.getLocale();
        boolean notFound = response.getStatus() == HttpStatus.NOT_FOUND.value();
        var key = notFound ? "shell.frame.notFound" : "shell.frame.failed";
        var title = texts.getTranslation(key, locale);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(PAGE.formatted(
                        Languages.of(locale).tag(),
                        title,
                        title,
                        texts.getTranslation(key + ".why", locale),
                        texts.getTranslation("shell.frame.toArticles", locale)));
    }
}
