/** People: accounts, what they may do and how they prove who they are. */
@NullMarked
package respondet.app.identity;

import org.jspecify.annotations.NullMarked;
