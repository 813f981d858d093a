package respondet.core.law;

import java.time.LocalDate;

/** A number of the law as it stands on one date, with its first day in force and how certain it is. */
public record Parameter<T>(T value, LocalDate since, Reference reference, Certainty certainty) {}
