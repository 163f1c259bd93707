@NullMarked
package app.daejo.ui.account;

import org.jspecify.annotations.NullMarked;
