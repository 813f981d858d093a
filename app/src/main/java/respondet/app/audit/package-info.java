/** The journal for those who watch over a community: read, searched, taken along, replayed. */
@NullMarked
package respondet.app.audit;

import org.jspecify.annotations.NullMarked;
