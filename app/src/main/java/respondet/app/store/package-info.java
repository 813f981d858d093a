/** The database: one schema and one set of statements for SQLite and PostgreSQL. */
@NullMarked
package respondet.app.store;

import org.jspecify.annotations.NullMarked;
