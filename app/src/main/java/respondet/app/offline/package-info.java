/** An installation without its server, for commands that need what the server knows. */
@NullMarked
package respondet.app.offline;

import org.jspecify.annotations.NullMarked;
