/** Four sample communities in four territories, generated with a stated seed, as real life would deliver them. */
@NullMarked
package respondet.app.demo;

import org.jspecify.annotations.NullMarked;
