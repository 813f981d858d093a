/** How a community comes into being: from a template, or from an archive. */
@NullMarked
package respondet.app.founding;

import org.jspecify.annotations.NullMarked;
