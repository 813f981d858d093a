/** A territory's communities side by side, for whoever leads it. */
@NullMarked
package respondet.app.territory;

import org.jspecify.annotations.NullMarked;
