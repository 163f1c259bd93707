package app.daejo.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A screen that could not be opened. It stands alone: the frame reads from the database, too, and may be what failed. */
@AnonymousAllowed
class FailureScreen extends Composite<DeadEnd> implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(FailureScreen.class);

    @Override
    protected DeadEnd initContent() {
        return new DeadEnd(
                getTranslation("shell.frame.failed"),
                getTranslation("shell.frame.failed.why"),
                getTranslation("shell.frame.toArticles"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error(
                "The screen at \"{}\" could not be opened", event.getLocation().getPath(), parameter.getException());
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.frame.failed") + " · Daejo";
    }
}
