package respondet.metering.spain;

import java.time.LocalDate;
import java.util.Optional;
import respondet.core.reading.Quality;
import respondet.metering.MeteredValue;

/** One row of a customer portal: a point, a day, the number or label of the hour, and what went which way. */
record HourRow(
        String cups,
        LocalDate date,
        int hour,
        Optional<MeteredValue> consumption,
        Optional<MeteredValue> production,
        Quality quality,
        long line) {}
