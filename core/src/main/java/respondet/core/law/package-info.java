/** What the law contributes to a figure: references, dated parameters, verdicts and the explanation tree behind every number. */
@NullMarked
package respondet.core.law;

import org.jspecify.annotations.NullMarked;
