package respondet.app.filing;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import respondet.app.run.RunRow;
import respondet.core.quantity.Energy;
import tools.jackson.databind.JsonNode;

/**
 * What the run that counts for a month found: the figures of its {@code settlement.json}, read and never computed again.
 *
 * @param identity the run's own: a digest of all that it was made from
 * @param figures the month in that file
 */
record FinalMonth(YearMonth month, RunRow run, String identity, JsonNode figures) {

    /** An amount of somebody as the file has it. */
    record Amount(String holder, String id, String kind, String item, String currency, BigDecimal rounded) {

        boolean is(String wanted) {
            return kind.equals(wanted);
        }
    }

    static FinalMonth of(RunRow run, JsonNode settlement) {
        var identity = settlement.path("run").path("id").asString();
        var month = settlement
                .path("months")
                .valueStream()
                .filter(each -> each.path("month").asString().equals(run.month().toString()))
                .findFirst()
                .orElse(settlement.path("none"));
        return new FinalMonth(run.month(), run, identity, month);
    }

    /** One of the month's totals, which not every law has. */
    Energy total(String name) {
        return Energy.wattHours(figures.path("totals").path(name).asLong(0));
    }

    List<JsonNode> members() {
        return figures.path("members").valueStream().toList();
    }

    List<JsonNode> producers() {
        return figures.path("producers").valueStream().toList();
    }

    List<JsonNode> lots() {
        return figures.path("lots").valueStream().toList();
    }

    /** All amounts: of members, of producers and of the community, the rounding among the last. */
    List<Amount> amounts() {
        return Stream.of(of("members"), of("producers"), amounts("community", "", figures.path("community_amounts")))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Amount> of(String holders) {
        return figures.path(holders)
                .valueStream()
                .flatMap(each -> amounts(holders, each.path("id").asString(), each.path("amounts")));
    }

    private static Stream<Amount> amounts(String holder, String id, JsonNode amounts) {
        return amounts.valueStream()
                .map(each -> new Amount(
                        holder,
                        id,
                        each.path("kind").asString(),
                        each.path("item").asString(),
                        each.path("currency").asString(),
                        new BigDecimal(each.path("rounded").asString())));
    }
}
