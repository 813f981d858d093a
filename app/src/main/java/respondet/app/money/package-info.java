/** What is open between a community and its members, orders to the bank, what the bank tells, and the books. */
@NullMarked
package respondet.app.money;

import org.jspecify.annotations.NullMarked;
