/** Whether the law lets a community do what it does, on any day and with any agreement. */
@NullMarked
package respondet.app.law;

import org.jspecify.annotations.NullMarked;
