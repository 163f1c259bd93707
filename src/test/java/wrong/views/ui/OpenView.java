package wrong.views.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** Wrong: a view that everybody can see. */
@Route(value = "wrong-fixture", registerAtStartup = false)
public class OpenView extends Div {}
