/** Communities that come from elsewhere and go elsewhere: archives, their import and export, and sameness. */
@NullMarked
package respondet.app.exchange;

import org.jspecify.annotations.NullMarked;
