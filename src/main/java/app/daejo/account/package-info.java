/** The people of the desk: who they are, what each may do, how they sign in, and the audit of what they did. */
@NullMarked
package app.daejo.account;

import org.jspecify.annotations.NullMarked;
