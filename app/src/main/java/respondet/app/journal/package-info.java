/** What happened, in order: the truth from which the tables follow. */
@NullMarked
package respondet.app.journal;

import org.jspecify.annotations.NullMarked;
