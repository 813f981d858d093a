package respondet.core.community;

import java.time.LocalDate;
import java.util.Comparator;
import respondet.core.quantity.Power;

/** A generating plant of the community. */
public record Plant(String id, String owner, Technology technology, Power capacity, LocalDate inService, Facts facts) {

    /** By entry into operation, ties by id. */
    public static final Comparator<Plant> BY_ENTRY =
            Comparator.comparing(Plant::inService).thenComparing(Plant::id);
}
