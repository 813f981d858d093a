/** Validation, estimation and editing of readings: what looks wrong is said, what is missing is filled by a declared rule. */
@NullMarked
package respondet.metering.validation;

import org.jspecify.annotations.NullMarked;
