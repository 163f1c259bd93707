package app.daejo.ui.account;

import app.daejo.account.SignInByTicket;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The step from the completed set-up into the desk: a request of its own, so that the session can get a new id, which the
 * conversation of a screen with the server does not allow.
 */
@Controller
class SetUpComplete {

    static final String PATH = "/set-up-complete";

    private static final Logger log = LoggerFactory.getLogger(SetUpComplete.class);

    private final SignInByTicket tickets;
    private final ObjectProvider<FirstArticle> firstArticle;

    SetUpComplete(SignInByTicket tickets, ObjectProvider<FirstArticle> firstArticle) {
        this.tickets = tickets;
        this.firstArticle = firstArticle;
    }

    @GetMapping(PATH)
    String begin(HttpServletRequest request, HttpServletResponse response) {
        return "redirect:/" + (tickets.use(request, response) ? route() : "");
    }

    private String route() {
        try {
            var first = firstArticle.getIfAvailable();
            return first == null ? "" : first.route();
        } catch (RuntimeException e) {
            log.error("The desk is set up, but its first article could not be made.", e);
            return "";
        }
    }
}
