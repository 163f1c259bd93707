package app.daejo.ui.shell;

import app.daejo.text.Language;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Two buttons, each in its own language, that show the interface in that language. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class LanguageSwitch extends Nav {

    private final transient Languages languages;

    LanguageSwitch(Languages languages) {
        this.languages = languages;
        addClassName("language-switch");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        removeAll();
        setAriaLabel(getTranslation("shell.language"));
        for (var language : Language.values()) {
            var button = new NativeButton(language == Language.KOREAN ? "한국어" : "English");
            button.getElement().setAttribute("lang", language.tag());
            button.getElement().setAttribute("aria-pressed", Boolean.toString(Languages.of(getLocale()) == language));
            button.addClickListener(click -> click.getSource().getUI().ifPresent(ui -> languages.change(ui, language)));
            add(button);
        }
    }
}
