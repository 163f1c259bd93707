/** What tests share: a real database, people to act as, a real browser. */
@NullMarked
package app.daejo.testing;

import org.jspecify.annotations.NullMarked;
