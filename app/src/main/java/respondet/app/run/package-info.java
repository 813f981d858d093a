/** Settlement runs of a community: asked for, computed, reviewed, final, corrected. */
@NullMarked
package respondet.app.run;

import org.jspecify.annotations.NullMarked;
