/** What the assembly decides about money set aside, recorded with its resolution. */
@NullMarked
package respondet.app.assembly;

import org.jspecify.annotations.NullMarked;
