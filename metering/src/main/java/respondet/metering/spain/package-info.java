/** The files of Spanish distributors and of Datadis: hour-end stamps in local time. */
@NullMarked
package respondet.metering.spain;

import org.jspecify.annotations.NullMarked;
