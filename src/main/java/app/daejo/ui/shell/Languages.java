package app.daejo.ui.shell;

import app.daejo.account.People;
import app.daejo.text.Language;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The language of a person's interface: the one chosen in the account, else in this browser, else the first of the
 * browser's own that the desk speaks, else English.
 */
@Component
class Languages implements VaadinServiceInitListener {

    private static final String COOKIE = "daejo-language";

    private static final Logger log = LoggerFactory.getLogger(Languages.class);

    /** A page asks twice, and each time waits for a database that is away. */
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final People people;
    private volatile long askAgain = System.nanoTime();

    Languages(People people) {
        this.people = people;
    }

    /** Korean for a Korean locale, English for every other. */
    static Language of(Locale locale) {
        return locale.getLanguage().equals(Language.KOREAN.tag()) ? Language.KOREAN : Language.ENGLISH;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(response -> response.getDocument()
                .select("html")
                .attr("lang", choose(response.getVaadinRequest()).tag()));
        event.getSource().addUIInitListener(init -> {
            var request = VaadinService.getCurrentRequest();
            if (request != null) {
                init.getUI().setLocale(choose(request).locale());
            }
        });
    }

    private Language choose(VaadinRequest request) {
        return inAccount()
                .or(() -> inCookie(request))
                .or(() -> inBrowser(request))
                .orElse(Language.ENGLISH);
    }

    /** The page is to come, and to say what is wrong, also while the database is away. */
    private Optional<Language> inAccount() {
        if (System.nanoTime() - askAgain < 0) {
            return Optional.empty();
        }
        try {
            return people.myLanguage();
        } catch (DataAccessException | TransactionException e) {
            log.warn("The language in the account could not be read");
            askAgain = System.nanoTime() + PAUSE.toNanos();
            return Optional.empty();
        }
    }

    private static Optional<Language> inCookie(VaadinRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> byTag(cookie.getValue()).stream())
                .findFirst();
    }

    private static Optional<Language> inBrowser(VaadinRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> byTag(locale.getLanguage()).stream())
                .findFirst();
    }

    private static Optional<Language> byTag(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** Remembers the language in this browser and, for a person signed in, in the account; then shows the page in it. */
    void change(UI ui, Language language) {
        var response = VaadinResponse.getCurrent();
        if (response != null) {
            var cookie = new Cookie(COOKIE, language.tag());
            cookie.setPath("/");
            cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
        people.chooseMyLanguage(language);
        ui.getPage().reload();
    }
}
