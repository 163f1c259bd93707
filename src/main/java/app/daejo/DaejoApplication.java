package app.daejo;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import org.jspecify.annotations.NullMarked;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The desk as a Spring application.
 *
 * <p>Only the server's side speaks over the WebSocket: what a browser sends passes the security filters, request by request.
 */
@SpringBootApplication
@Push(transport = Transport.WEBSOCKET_XHR)
@NullMarked
public class DaejoApplication implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "favicon.svg", "any");
    }
}
