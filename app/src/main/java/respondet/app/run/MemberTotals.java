package respondet.app.run;

/**
 * What one member has in one month: watt-hours, and the sum of all amounts in minor units.
 *
 * @param gain what the month is worth to the member; negative where it costs
 */
public record MemberTotals(
        String member, long consumed, long shared, long surplus, long residual, long gain, String currency) {}
