/** The screens of set-up and sign-in, and what the web lets in. */
@NullMarked
package app.daejo.ui.account;

import org.jspecify.annotations.NullMarked;
