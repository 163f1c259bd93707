package app.daejo;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import org.jspecify.annotations.NullMarked;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The desk as a Spring application. */
@SpringBootApplication
@Push
@NullMarked
public class DaejoApplication implements AppShellConfigurator {}
