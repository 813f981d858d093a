/** The first page of a community: what needs attention, the latest month, the most important numbers. */
@NullMarked
package respondet.app.overview;

import org.jspecify.annotations.NullMarked;
