package wrong.screens.ui;

/** Somewhere for the wrong fixture to point. */
public record Label(String text) {}
