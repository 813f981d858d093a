/** Words and values in the six languages of the project. */
@NullMarked
package respondet.app.text;

import org.jspecify.annotations.NullMarked;
