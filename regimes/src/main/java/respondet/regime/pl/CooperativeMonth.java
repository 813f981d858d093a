package respondet.regime.pl;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Dated;
import respondet.core.law.Legal;
import respondet.core.law.Parameter;
import respondet.core.quantity.Energy;
import respondet.core.settlement.Allocation;
import respondet.regime.ParameterFile;

/** A cooperative's month: the credit it earned, what it drew, what is billed to whom, and the lots it ends with. */
record CooperativeMonth(MonthMeters meters, Energy credit, CreditAccount.Closing account, BilledSplit split) {

    private static final Dated<Integer> LOT_MONTHS = ParameterFile.load("pl/lot_months", Integer.class);

    /** All complete months of an allocation, each with the lots that the one before left. */
    static List<CooperativeMonth> all(Allocation allocation, ZoneClock clock, TariffPrices prices) {
        var result = new ArrayList<CooperativeMonth>();
        var lots = openingLots(allocation.community(), clock);
        for (var month : allocation.months()) {
            var order = dearestFirst(clock, prices, month.month().name());
            var next = of(MonthMeters.of(allocation, month.month(), clock), lots, order);
            result.add(next);
            lots = next.account().open();
        }
        return List.copyOf(result);
    }

    private static List<CreditLot> openingLots(ResolvedCommunity community, ZoneClock clock) {
        int zone = clock.isSingle() ? 0 : CreditLot.NO_ZONE;
        return community.community().openingLots().stream()
                .map(lot -> new CreditLot(lot.month(), zone, lot.energy().wattHours()))
                .toList();
    }

    /** Er(o): what was taken, less the credit of earlier months and of this one. */
    @Legal(act = Acts.SETTLEMENT, article = "§ 3(1)")
    static CooperativeMonth of(MonthMeters meters, List<CreditLot> carried, List<Integer> dearestFirst) {
        var month = meters.month().name();
        var credit = EnergyCredit.of(month, Energy.wattHours(meters.allNetGiven()));
        var lots = new ArrayList<>(carried);
        var byZone = EnergyCredit.byZone(credit, meters.netGiven());
        IntStream.range(0, byZone.length).forEach(zone -> lots.add(new CreditLot(month, zone, byZone[zone])));
        var account = CreditAccount.settle(new CreditAccount.Opening(
                month,
                lots,
                Arrays.stream(meters.netTaken()).boxed().toList(),
                dearestFirst,
                lotMonths(month).value()));
        return new CooperativeMonth(meters, credit, account, BilledSplit.of(account.unmet(), meters));
    }

    static Parameter<Integer> lotMonths(YearMonth month) {
        return LOT_MONTHS.on(month.atDay(1));
    }

    YearMonth month() {
        return meters.month().name();
    }

    Energy billed() {
        return Energy.wattHours(account.allUnmet());
    }

    /** What is left to the seller of this month's injection; takes up the rounding of the credit. */
    @Legal(act = Acts.RES, article = "38c(11)")
    Energy lost() {
        return Energy.wattHours(meters.allNetGiven()).minus(credit);
    }

    Energy expired() {
        return Energy.wattHours(
                account.expired().stream().mapToLong(CreditLot::open).sum());
    }

    /** Zones by the highest variable network rate of the tariffs that have zones. */
    @Legal(act = Acts.SETTLEMENT, article = "§ 4(4)")
    private static List<Integer> dearestFirst(ZoneClock clock, TariffPrices prices, YearMonth month) {
        return IntStream.range(0, clock.zones().size())
                .boxed()
                .sorted(Comparator.comparing((Integer zone) ->
                                prices.highestNetworkRate(clock.zones().get(zone), month))
                        .reversed()
                        .thenComparing(zone -> clock.zones().get(zone).label()))
                .toList();
    }
}
