/** What is owed, what was paid, and both as bookkeepers keep them. */
@NullMarked
package respondet.billing.account;

import org.jspecify.annotations.NullMarked;
