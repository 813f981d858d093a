package respondet.metering.spain;

import java.util.OptionalInt;
import respondet.core.time.Resolution;

/**
 * Where things stand in one kind of Spanish curve file.
 *
 * @param id also how the files' names begin
 * @param isConfirmed whether real files were seen
 * @param cells how many cells a row has, at least and at most
 * @param stampColumn the season flag stands in the next one
 * @param consumption column of the energy taken from the grid
 * @param production column of the energy given to the grid
 * @param origin column of how a value came about
 * @param inKWh whether in kilowatt-hours, otherwise in watt-hours
 * @param mark added to the point where the file is not about what its meter measured
 */
record CurveLayout(
        String id,
        boolean isConfirmed,
        CellCount cells,
        int stampColumn,
        OptionalInt consumption,
        OptionalInt production,
        OptionalInt origin,
        boolean inKWh,
        Resolution resolution,
        String mark) {

    private static final OptionalInt NONE = OptionalInt.empty();
    private static final CellCount BILLED = new CellCount(12, 16);
    private static final CellCount MEASURED = new CellCount(20, 23);

    /** How many cells a row may have. */
    record CellCount(int least, int most) {
        boolean holds(int count) {
            return count >= least && count <= most;
        }
    }

    /** The billed hourly curve of a small connection. */
    static final CurveLayout F5D = billed("f5d", OptionalInt.of(3), OptionalInt.of(4), "");

    /** A correction of the billed curve. */
    static final CurveLayout RF5D = billed("rf5d", OptionalInt.of(3), OptionalInt.of(4), "");

    /** The distributor's own result of sharing: what a point used of the shared generation. No meter measured it. */
    static final CurveLayout A5D = billed("a5d", OptionalInt.of(3), NONE, "#A5D");

    /** A point's part of the net generation: generation times coefficient. The points' parts add up to the plant. */
    static final CurveLayout B5D = billed("b5d", NONE, OptionalInt.of(4), "#B5D");

    /** The validated hourly curve, before billing. */
    static final CurveLayout P5D = new CurveLayout(
            "p5d",
            false,
            new CellCount(5, 7),
            1,
            OptionalInt.of(3),
            OptionalInt.of(4),
            NONE,
            false,
            Resolution.HOUR,
            "");

    /** The hourly curve of a larger connection, with a flag behind each magnitude. */
    static final CurveLayout P1D = measured("p1d", Resolution.HOUR);

    /** The quarter-hourly curve of a larger connection. */
    static final CurveLayout P2D = measured("p2d", Resolution.QUARTER_HOUR);

    /** The hourly curve of a larger connection without flags. */
    static final CurveLayout F1 = new CurveLayout(
            "f1",
            true,
            new CellCount(14, 16),
            2,
            OptionalInt.of(4),
            OptionalInt.of(5),
            OptionalInt.of(12),
            true,
            Resolution.HOUR,
            "");

    private static CurveLayout billed(String id, OptionalInt consumption, OptionalInt production, String mark) {
        return new CurveLayout(
                id, true, BILLED, 1, consumption, production, OptionalInt.of(9), false, Resolution.HOUR, mark);
    }

    private static CurveLayout measured(String id, Resolution resolution) {
        return new CurveLayout(
                id, true, MEASURED, 2, OptionalInt.of(4), OptionalInt.of(6), OptionalInt.of(20), true, resolution, "");
    }

    boolean isQuarterHourly() {
        return resolution == Resolution.QUARTER_HOUR;
    }
}
