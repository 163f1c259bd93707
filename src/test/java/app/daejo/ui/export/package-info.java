@NullMarked
package app.daejo.ui.export;

import org.jspecify.annotations.NullMarked;
