package app.daejo;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;
import org.jspecify.annotations.NullMarked;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The desk as a Spring application. */
@SpringBootApplication
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://styles/daejo.css")
@NullMarked
public class DaejoApplication implements AppShellConfigurator {}
