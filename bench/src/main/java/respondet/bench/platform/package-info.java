/** Measures the web application as its users meet it: over HTTP, in a process of its own. */
@NullMarked
package respondet.bench.platform;

import org.jspecify.annotations.NullMarked;
