/** Around every page: the server, its safety, the layout, languages and errors. */
@NullMarked
package respondet.app.shell;

import org.jspecify.annotations.NullMarked;
