/** Runs a settlement of a community folder and writes what others may rely on. */
@NullMarked
package respondet.app.settlement;

import org.jspecify.annotations.NullMarked;
