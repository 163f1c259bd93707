package app.daejo.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Light or dark: as chosen in this browser, else as the device has it. */
@Component
class Themes implements VaadinServiceInitListener {

    private static final String COOKIE = "daejo-theme";
    private static final String LIGHT = "light";
    private static final String DARK = "dark";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        // In the page itself, so that a dark desk does not flash white.
        event.addIndexHtmlRequestListener(response -> chosen(response.getVaadinRequest())
                .ifPresent(theme -> response.getDocument().select("html").attr("style", "color-scheme: " + theme)));
    }

    private static Optional<String> chosen(VaadinRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(value -> value.equals(LIGHT) || value.equals(DARK))
                .findFirst();
    }

    /** Shows the other of the two from now on, in this browser. */
    void change() {
        var ui = UI.getCurrent();
        ui.getPage()
                .executeJs("return getComputedStyle(document.documentElement).colorScheme === 'dark'"
                        + " || (getComputedStyle(document.documentElement).colorScheme !== 'light'"
                        + " && matchMedia('(prefers-color-scheme: dark)').matches)")
                .then(Boolean.class, dark -> use(ui, Boolean.TRUE.equals(dark) ? LIGHT : DARK));
    }

    private static void use(UI ui, String theme) {
        ui.getPage().setColorScheme(theme.equals(DARK) ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT);
        var response = VaadinResponse.getCurrent();
        if (response != null) {
            var cookie = new Cookie(COOKIE, theme);
            cookie.setPath("/");
            cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }
}
