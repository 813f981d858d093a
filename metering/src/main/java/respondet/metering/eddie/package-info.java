/** Validated historical data as EDDIE, the open framework for access to energy data, hands it on (IEC 62325, CIM). */
@NullMarked
package respondet.metering.eddie;

import org.jspecify.annotations.NullMarked;
