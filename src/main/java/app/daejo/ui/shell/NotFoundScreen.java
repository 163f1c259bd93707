package app.daejo.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;

/** A wrong address, or one that this person may not open: nobody learns here which of the two. */
@ParentLayout(MainLayout.class)
@PermitAll
class NotFoundScreen extends Composite<DeadEnd> implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    @Override
    protected DeadEnd initContent() {
        return new DeadEnd(
                getTranslation("shell.frame.notFound"),
                getTranslation("shell.frame.notFound.why"),
                getTranslation("shell.frame.toArticles"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.frame.notFound") + " · Daejo";
    }
}
