package respondet.metering.lake;

import java.time.YearMonth;

/**
 * A Parquet file of the lake with what must be found in it.
 *
 * @param path below the community's part of the lake, with slashes on every system
 * @param month local calendar month of its readings
 * @param wattHours the sum of all values
 * @param sha256 of its bytes
 */
public record LakeFile(String path, YearMonth month, long rows, long wattHours, String sha256) {}
