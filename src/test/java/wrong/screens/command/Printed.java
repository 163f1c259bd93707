package wrong.screens.command;

import wrong.screens.ui.Label;

/** Wrong: uses a screen. */
record Printed(Label label) {}
