package respondet.billing.account;

/**
 * One account of a chart.
 *
 * @param number as the bookkeeper's program knows it
 * @param name by levels, with colons between them
 */
public record Account(String number, String name) {}
