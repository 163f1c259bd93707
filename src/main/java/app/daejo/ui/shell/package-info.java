/** What frames every screen: languages and their texts, the document around the screens, the greeting on the console. */
@NullMarked
package app.daejo.ui.shell;

import org.jspecify.annotations.NullMarked;
