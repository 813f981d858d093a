package respondet.bench;

/**
 * One measured row.
 *
 * @param perSecond bytes or readings
 * @param share of the copy bandwidth that moving the data takes, 0 where that says nothing
 */
record Result(String what, String unit, double perSecond, double share, String note) {}
