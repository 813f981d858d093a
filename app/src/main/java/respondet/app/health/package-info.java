/** How the server is, told to the programs that watch it. */
@NullMarked
package respondet.app.health;

import org.jspecify.annotations.NullMarked;
