package respondet.metering.mapping;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import respondet.metering.Columns;

/** Where a table has the columns that a mapping names. */
record MappedColumns(
        OptionalInt point,
        OptionalInt date,
        OptionalInt time,
        OptionalInt value,
        OptionalInt consumption,
        OptionalInt production,
        OptionalInt direction,
        OptionalInt register,
        OptionalInt quality,
        int count) {

    /** Empty where one of the named columns is not there. */
    static Optional<MappedColumns> of(Mapping mapping, Columns columns) {
        var names = mapping.columns();
        boolean complete = Stream.of(
                        names.point(),
                        names.date(),
                        names.time(),
                        names.value(),
                        names.consumption(),
                        names.production(),
                        names.direction(),
                        names.register(),
                        names.quality())
                .filter(Objects::nonNull)
                .allMatch(columns::has);
        return complete ? Optional.of(positions(names, columns)) : Optional.empty();
    }

    private static MappedColumns positions(Mapping.Headings names, Columns columns) {
        return new MappedColumns(
                position(names.point(), columns),
                position(names.date(), columns),
                position(names.time(), columns),
                position(names.value(), columns),
                position(names.consumption(), columns),
                position(names.production(), columns),
                position(names.direction(), columns),
                position(names.register(), columns),
                position(names.quality(), columns),
                columns.count());
    }

    private static OptionalInt position(@Nullable String name, Columns columns) {
        return name == null ? OptionalInt.empty() : columns.find(name);
    }
}
