package respondet.metering.canonical;

import java.util.Optional;
import java.util.OptionalInt;
import respondet.metering.Cells;
import respondet.metering.Columns;

/** Where a canonical file has its columns. */
record CanonicalColumns(char separator, int point, int direction, int start, int kwh, OptionalInt quality, int count) {

    /** The layout of {@code point,direction,start,kwh,quality}. */
    static final CanonicalColumns BULK = new CanonicalColumns(',', 0, 1, 2, 3, OptionalInt.of(4), 5);

    /** The columns of a heading in any order; empty where it is not canonical. */
    static Optional<CanonicalColumns> of(String heading) {
        char separator = heading.indexOf(';') >= 0 ? ';' : ',';
        var columns = new Columns(Cells.of(heading, separator));
        if (!columns.has("point") || !columns.has("direction") || !columns.has("start") || !columns.has("kwh")) {
            return Optional.empty();
        }
        return Optional.of(new CanonicalColumns(
                separator,
                columns.find("point").getAsInt(),
                columns.find("direction").getAsInt(),
                columns.find("start").getAsInt(),
                columns.find("kwh").getAsInt(),
                columns.find("quality"),
                columns.count()));
    }
}
