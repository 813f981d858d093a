/** XML written and read without surprises: no declarations of types, nothing from outside, no forbidden characters. */
@NullMarked
package respondet.billing.xml;

import org.jspecify.annotations.NullMarked;
