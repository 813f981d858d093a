/** Green Button: usage points, meter readings and interval blocks in an Atom feed (NAESB ESPI). */
@NullMarked
package respondet.metering.greenbutton;

import org.jspecify.annotations.NullMarked;
