package respondet.app.settlement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import respondet.core.time.Period;
import tools.jackson.databind.JsonNode;

/**
 * A run compared with the finished one that it corrects: for each month of the new run, every figure that changed. What
 * is settled for the first time counts from zero.
 */
public final class Correction {

    /** One figure's place: the part of the settlement, its holder, kind and item. */
    private record Place(String month, String part, String holder, String kind, String item)
            implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparing(Place::month)
                .thenComparing(Place::part)
                .thenComparing(Place::holder)
                .thenComparing(Place::kind)
                .thenComparing(Place::item);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");

    private Correction() {}

    /**
     * The run again, naming the old one and what differs.
     *
     * @throws IllegalArgumentException where a figure of the old settlement is no plain number
     */
    public static Run against(JsonNode old, Run run) {
        var now = figures(SettlementJson.of(run));
        var then = figures(old);
        var places = new TreeSet<>(now.keySet());
        then.keySet().stream().filter(place -> isToldBy(run.period(), place)).forEach(places::add);
        var differences = new ArrayList<Difference>();
        for (var place : places) {
            difference(place, then.get(place), now.get(place)).ifPresent(differences::add);
        }
        differences.sort(Difference.ORDER);
        return new Run(
                run.id(),
                Optional.of(old.path("run").path("id").asString()),
                run.knownAt(),
                run.inputs(),
                run.period(),
                run.settlement(),
                differences);
    }

    /** Also a month that the run tells in part. */
    private static boolean isToldBy(Period period, Place place) {
        var month = YearMonth.parse(place.month());
        return month.atDay(1).isBefore(period.to())
                && month.atEndOfMonth().isAfter(period.from().minusDays(1));
    }

    private static Optional<Difference> difference(Place place, @Nullable BigDecimal old, @Nullable BigDecimal now) {
        var before = old == null ? BigDecimal.ZERO : old;
        var after = now == null ? BigDecimal.ZERO : now;
        var delta = after.subtract(before);
        return delta.signum() == 0
                ? Optional.empty()
                : Optional.of(new Difference(
                        place.holder(),
                        place.month(),
                        place.kind(),
                        place.item(),
                        before.toPlainString(),
                        after.toPlainString(),
                        delta.toPlainString()));
    }

    private static SortedMap<Place, BigDecimal> figures(JsonNode settlement) {
        var figures = new TreeMap<Place, BigDecimal>();
        for (var month : settlement.path("months")) {
            var name = month.path("month").asString();
            for (var part : List.of("members", "producers")) {
                month.path(part).forEach(party -> {
                    var holder = new Place(name, part, party.path("id").asString(), "", "");
                    addEnergy(holder, party, figures);
                    addAmounts(holder, party.path("amounts"), figures);
                });
            }
            addAmounts(new Place(name, "community", "", "", ""), month.path("community_amounts"), figures);
            addEnergy(new Place(name, "totals", "", "", ""), month.path("totals"), figures);
        }
        return figures;
    }

    private static void addEnergy(Place holder, JsonNode party, SortedMap<Place, BigDecimal> figures) {
        party.properties().stream()
                .filter(field -> field.getKey().endsWith("_wh"))
                .forEach(field -> figures.put(
                        new Place(holder.month(), holder.part(), holder.holder(), "energy", field.getKey()),
                        decimal(field.getValue().asString(""))));
    }

    private static void addAmounts(Place holder, JsonNode amounts, SortedMap<Place, BigDecimal> figures) {
        for (var amount : amounts) {
            var place = new Place(
                    holder.month(),
                    holder.part(),
                    holder.holder(),
                    amount.path("kind").asString(),
                    amount.path("item").asString());
            figures.put(place, decimal(amount.path("rounded").asString("")));
        }
    }

    private static BigDecimal decimal(String written) {
        if (!PLAIN.matcher(written).matches()) {
            throw new IllegalArgumentException(
                    "The figure (" + written + ") of the old settlement is no plain number.");
        }
        return new BigDecimal(written);
    }
}
