/** Members announce that they leave; whoever keeps the agreement finds it as something to do. */
@NullMarked
package respondet.app.leaving;

import org.jspecify.annotations.NullMarked;
