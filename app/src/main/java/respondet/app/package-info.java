/** Command line and web application: the only module that knows files, clock and users. */
@NullMarked
package respondet.app;

import org.jspecify.annotations.NullMarked;
