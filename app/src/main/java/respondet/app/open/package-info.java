/** What everybody may know: the communities side by side, and a page of each with sums that tell of no household. */
@NullMarked
package respondet.app.open;

import org.jspecify.annotations.NullMarked;
