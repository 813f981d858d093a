/** Problems found in what people hand in, collected next to what could be read. */
@NullMarked
package respondet.core.problem;

import org.jspecify.annotations.NullMarked;
