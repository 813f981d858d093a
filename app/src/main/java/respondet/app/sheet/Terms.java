package respondet.app.sheet;

import java.time.LocalDate;

/**
 * What holds for all rows of a list.
 *
 * @param from first day of details and shares, and of members whose row names none
 * @param kind of members whose row names none
 * @param language in which new members are written to
 */
record Terms(LocalDate from, String kind, String language, String reason) {}
