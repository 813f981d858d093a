package respondet.app.solidarity;

/**
 * What a run moves for one member, in minor units: below zero given, above zero received.
 *
 * @param posted what it adds to the run that it corrects; for a first run the same
 */
public record SolidarityAmount(String member, long amount, long posted, String currency) {}
