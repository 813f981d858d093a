/** Looks at files without a community: what they are, what is in them and what is wrong with them. */
@NullMarked
package respondet.app.inspect;

import org.jspecify.annotations.NullMarked;
