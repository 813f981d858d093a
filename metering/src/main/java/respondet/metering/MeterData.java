package respondet.metering;

import respondet.core.reading.Readings;

/**
 * What a file holds.
 *
 * @param format identifier of the format
 * @param version among files of one delivery a higher version replaces a lower one
 * @param rows data rows read, without headings
 * @param readings by point (the accounting point's id where the context knows the market id) and direction
 */
public record MeterData(String format, int version, long rows, Readings readings) {

    /** What a file without versions holds. */
    public MeterData(String format, long rows, Readings readings) {
        this(format, 0, rows, readings);
    }
}
