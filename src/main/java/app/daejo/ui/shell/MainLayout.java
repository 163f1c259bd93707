package app.daejo.ui.shell;

import com.vaadin.flow.component.applayout.AppLayout;

/** The frame around every screen of somebody who is signed in. */
public class MainLayout extends AppLayout {}
