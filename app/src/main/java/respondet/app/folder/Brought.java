package respondet.app.folder;

import respondet.core.reading.Outline;
import respondet.core.reading.Readings;

/** What a delivery brought. */
sealed interface Brought {

    Outline outline();

    /** Read from its files just now. */
    record Now(Readings readings) implements Brought {
        @Override
        public Outline outline() {
            return Outline.of(readings);
        }
    }

    /** Read once before and kept. */
    record Before(KeptReadings.Kept kept) implements Brought {
        @Override
        public Outline outline() {
            return kept.outline();
        }
    }
}
