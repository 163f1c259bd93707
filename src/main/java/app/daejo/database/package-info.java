/** Where the desk's PostgreSQL comes from: its own embedded one, or one that is named; durable and closed, or refused. */
@NullMarked
package app.daejo.database;

import org.jspecify.annotations.NullMarked;
