package respondet.core.community;

import java.time.LocalDate;
import java.util.Optional;

/** An allocation key from its first day, with the decision that made it. */
public record KeyVersion(LocalDate from, AllocationKey key, Optional<String> decided) {}
