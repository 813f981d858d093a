/** Measures how fast communities of every size are settled and runs random ones against the naive answers. */
@NullMarked
package respondet.bench;

import org.jspecify.annotations.NullMarked;
