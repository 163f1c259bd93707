@NullMarked
package app.daejo.account;

import org.jspecify.annotations.NullMarked;
