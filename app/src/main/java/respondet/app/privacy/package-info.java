/** All that is kept about one person, given to it or erased; and how long what the law keeps is kept. */
@NullMarked
package respondet.app.privacy;

import org.jspecify.annotations.NullMarked;
