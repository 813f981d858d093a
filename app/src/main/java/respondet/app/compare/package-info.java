/** Settles one community under the laws of all four territories and lays the results side by side, never added. */
@NullMarked
package respondet.app.compare;

import org.jspecify.annotations.NullMarked;
