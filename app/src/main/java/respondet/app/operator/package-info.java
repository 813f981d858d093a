/** Files of grid operators about a run: taken whole, kept with their checksums, compared with the run, told as pages. */
@NullMarked
package respondet.app.operator;

import org.jspecify.annotations.NullMarked;
