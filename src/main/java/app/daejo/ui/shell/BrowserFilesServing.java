package app.daejo.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.time.Duration;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves {@link BrowserFiles}, and has a page ask for them at once rather than one after the other. */
@Configuration(proxyBeanMethods = false)
class BrowserFilesServing implements WebMvcConfigurer, VaadinServiceInitListener {

    private static final String STYLE = "link[href*=/styles/daejo.css]";

    /** Pages of people who are not signed in need nothing of the workbench. */
    private static final Set<String> FIRST_PAGES = Set.of("sign-in", "setup");

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/" + BrowserFiles.BASE + "**")
                .addResourceLocations("classpath:/META-INF/resources/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(BrowserFilesServing::address);
    }

    private static void address(IndexHtmlResponse response) {
        var document = response.getDocument();
        document.select(STYLE).attr("href", "./" + BrowserFiles.style("daejo.css"));
        var path = response.getVaadinRequest().getPathInfo();
        var first = path == null ? "" : path.replaceFirst("^/", "").replaceFirst("/.*", "");
        if (!FIRST_PAGES.contains(first)) {
            for (var module : BrowserFiles.modules()) {
                document.head()
                        .appendElement("link")
                        .attr("rel", "modulepreload")
                        .attr("href", "./" + module);
            }
        }
    }
}
