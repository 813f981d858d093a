/** The interface for programs: what is common to all its routes. The routes of a subject stand beside its pages. */
@NullMarked
package respondet.app.api;

import org.jspecify.annotations.NullMarked;
