/** What a page is, before anybody renders it. */
@NullMarked
package respondet.app.page;

import org.jspecify.annotations.NullMarked;
