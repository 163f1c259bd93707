@NullMarked
package app.daejo.ui.shell;

import org.jspecify.annotations.NullMarked;
