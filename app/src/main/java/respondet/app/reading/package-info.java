/** Readings: what arrived, what it is, whether it is taken, and how complete it leaves the months. */
@NullMarked
package respondet.app.reading;

import org.jspecify.annotations.NullMarked;
