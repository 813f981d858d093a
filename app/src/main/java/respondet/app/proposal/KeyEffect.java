package respondet.app.proposal;

/**
 * What a proposed key would have meant for one member in a month: watt-hours, and minor units of money.
 *
 * @param ground what decides the member's part under the key: the agreed share, the place in the order, or whether the own
 *     use was {@code small}, {@code large} or {@code even} beside that of others; empty where nothing of the member does
 */
public record KeyEffect(
        String member,
        long consumed,
        long sharedBefore,
        long sharedAfter,
        long gainBefore,
        long gainAfter,
        String currency,
        String ground) {}
