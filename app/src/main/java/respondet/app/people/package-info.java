/** The administrator's pages: who has an account, who holds which role, which letters went out. */
@NullMarked
package respondet.app.people;

import org.jspecify.annotations.NullMarked;
