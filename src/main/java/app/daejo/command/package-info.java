/** The command line: align, check, import, export, verify. Uses every room but {@code ui} and {@code api}. */
@NullMarked
package app.daejo.command;

import org.jspecify.annotations.NullMarked;
