/** What is put on paper: a page of HTML and the same as PDF. */
@NullMarked
package respondet.app.paper;

import org.jspecify.annotations.NullMarked;
