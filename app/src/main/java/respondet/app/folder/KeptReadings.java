package respondet.app.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import respondet.app.settlement.Input;
import respondet.core.problem.Problem;
import respondet.core.reading.Outline;
import respondet.core.reading.Readings;
import respondet.core.reading.ReadingsWithin;
import respondet.core.time.Interval;

/** Readings that were taken from files once and kept, so that the files need not be read again. */
public interface KeptReadings {

    /** Where nothing is kept. */
    KeptReadings NONE = new KeptReadings() {
        @Override
        public Optional<Kept> find(Asked asked) {
            return Optional.empty();
        }

        @Override
        public void copy(List<Kept> all, Interval span, ReadingsWithin target) {}

        @Override
        public Readings readings(Kept kept) {
            return Readings.NONE;
        }
    };

    /**
     * A delivery whose files would be read.
     *
     * @param folder its name below {@code readings}; empty for files that count as always known
     */
    record Asked(String folder, List<Path> files, ReadingRules rules) {}

    /**
     * What the files of a delivery gave.
     *
     * @param inputs the files by their names in the community's folder, as they were read
     * @param problems found in them
     */
    record Kept(String delivery, List<Input> inputs, List<Problem> problems, Outline outline) {}

    /** What is kept, if reading the files now would give the same; otherwise they must be read. */
    Optional<Kept> find(Asked asked);

    /** Puts what lies within a span into readings, in this order. */
    void copy(List<Kept> all, Interval span, ReadingsWithin target) throws IOException;

    /** All of a delivery. */
    Readings readings(Kept kept) throws IOException;
}
