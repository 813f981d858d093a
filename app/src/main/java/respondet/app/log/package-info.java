/** The log's form, and what must not stand in it. */
@NullMarked
package respondet.app.log;

import org.jspecify.annotations.NullMarked;
