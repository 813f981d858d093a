/** Who sells, buys, pays and is paid: names, addresses, accounts, tax standing and the letterhead of documents. */
@NullMarked
package respondet.app.trade;

import org.jspecify.annotations.NullMarked;
