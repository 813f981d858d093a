/** The community folder: what a community hands in (its agreement, readings and prices), opened with all its problems at once. */
@NullMarked
package respondet.app.folder;

import org.jspecify.annotations.NullMarked;
