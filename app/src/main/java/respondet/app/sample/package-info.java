/** The sample installation: invented communities with accounts for each role. */
@NullMarked
package respondet.app.sample;

import org.jspecify.annotations.NullMarked;
