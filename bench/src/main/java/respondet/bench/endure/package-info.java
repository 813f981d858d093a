/** A server that is killed again and again, and what must be true of its data folder each time it stands up. */
@NullMarked
package respondet.bench.endure;

import org.jspecify.annotations.NullMarked;
