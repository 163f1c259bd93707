@NullMarked
package app.daejo.database;

import org.jspecify.annotations.NullMarked;
