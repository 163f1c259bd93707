package app.daejo.ui.account;

import app.daejo.account.CurrentPerson;
import app.daejo.account.DeskSettings;
import app.daejo.account.SetUp;
import app.daejo.ui.shell.LanguageSwitch;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/**
 * The sign-in. A plain form, posted by the browser: the password passes the desk's screens by, and password managers know
 * what to do.
 */
@Route(value = SignInView.ROUTE, autoLayout = false)
@AnonymousAllowed
@StyleSheet("context://styles/account.css")
class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "sign-in";

    private final transient DeskSettings settings;
    private final transient SetUp setUp;
    private final transient CurrentPerson currentPerson;
    private final Sheet sheet;

    SignInView(DeskSettings settings, SetUp setUp, CurrentPerson currentPerson, LanguageSwitch languages) {
        this.settings = settings;
        this.setUp = setUp;
        this.currentPerson = currentPerson;
        sheet = new Sheet(languages);
        add(sheet);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentPerson.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        if (setUp.isNeeded()) {
            sheet.head(getTranslation("account.sign-in.not-set-up"), getTranslation("account.sign-in.not-set-up.how"));
            return;
        }
        var desk = settings.find().map(found -> found.name()).orElse("");
        sheet.head(desk.isBlank() ? getTranslation("account.sign-in.title") : desk, "");
        if (event.getLocation().getQueryParameters().getParameters().containsKey("error")) {
            var refused = new Paragraph(getTranslation("account.sign-in.refused"));
            refused.addClassName("gate-refused");
            refused.getElement().setAttribute("role", "alert");
            sheet.put(refused);
        }
        var form = new Div();
        form.getElement().appendChild(form());
        sheet.put(form);
    }

    private Element form() {
        var stay = new Element("label");
        stay.setAttribute("class", "check");
        var box = new Element("input");
        box.setAttribute("type", "checkbox").setAttribute("name", "stay");
        stay.appendChild(box, new Element("span").setText(getTranslation("account.sign-in.stay")));

        var button = new Element("button");
        button.setAttribute("type", "submit").setAttribute("class", "gate-go");
        button.setText(getTranslation("account.sign-in.go"));

        return new Element("form")
                .setAttribute("method", "post")
                .setAttribute("action", ROUTE)
                .setAttribute("class", "gate-form")
                .appendChild(
                        field("username", getTranslation("account.sign-in-name"), "text", "username"),
                        field("password", getTranslation("account.password"), "password", "current-password"),
                        stay,
                        button);
    }

    private static Element field(String name, String label, String type, String autocomplete) {
        var input = new Element("input");
        input.setAttribute("id", name)
                .setAttribute("name", name)
                .setAttribute("type", type)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("required", "");
        if (name.equals("username")) {
            input.setAttribute("autofocus", "").setAttribute("autocapitalize", "none");
        }
        return new Element("div")
                .setAttribute("class", "field")
                .appendChild(new Element("label").setAttribute("for", name).setText(label), input);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.sign-in.page");
    }
}
