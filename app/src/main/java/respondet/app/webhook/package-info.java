/** Tells addresses of others when something happens in a community. */
@NullMarked
package respondet.app.webhook;

import org.jspecify.annotations.NullMarked;
