package respondet.metering;

import respondet.core.reading.Readings;

/**
 * What a file holds.
 *
 * @param format identifier of the format
 * @param rows data rows read, without headings
 * @param readings by point (the accounting point's id where the context knows the market id) and direction
 */
public record MeterData(String format, long rows, Readings readings) {}
