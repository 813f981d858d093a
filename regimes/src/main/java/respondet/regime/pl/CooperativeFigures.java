package respondet.regime.pl;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Certainty;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Message;
import respondet.core.law.Parameter;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.quantity.Energy;
import respondet.core.settlement.EnergyFigure;
import respondet.core.settlement.Lot;
import respondet.core.settlement.Party;

/** The quantities of a cooperative's month, each explained, and the lots it ends with. */
record CooperativeFigures(ResolvedCommunity community, CooperativeMonth month) {

    List<EnergyFigure> all() {
        var figures = new ArrayList<EnergyFigure>();
        figures.add(figure("credited_wh", credited()));
        figures.add(figure("billed_wh", billed()));
        figures.add(figure("lost_wh", lost()));
        figures.add(figure("expired_wh", expired()));
        for (int member = 0; member < community.members().size(); member++) {
            var party = Party.member(community.members().get(member).id());
            var why = billed(member);
            figures.add(new EnergyFigure(month.month(), party, "billed_wh", Explained.energyIn(why), why));
        }
        return figures;
    }

    private EnergyFigure figure(String name, Explanation why) {
        return new EnergyFigure(month.month(), Party.community(), name, Explained.energyIn(why), why);
    }

    private Explanation given() {
        return Explained.energy("explain.pl.net_given", month.meters().allNetGiven());
    }

    /** Ebsw times 0.6 in kWh, then rounded half-up once. */
    private Explanation credited() {
        var ratio = EnergyCredit.ratio(month.month());
        var given = Energy.wattHours(month.meters().allNetGiven());
        var exact = Explanation.of(
                Message.of("explain.pl.credit_exact"),
                Value.of(given.exactTimes(ratio.value()).movePointLeft(3)),
                Operation.PRODUCT,
                given(),
                parameter("explain.pl.credit_ratio", Value.of(ratio.value()), ratio));
        return Explanation.of(Message.of("figure.credited_wh"), Value.of(month.credit()), Operation.ROUNDED, exact)
                .by(new Reference(Acts.RES, "38c(3)"));
    }

    private static Explanation parameter(String key, Value value, Parameter<?> parameter) {
        return Explanation.parameter(Message.of(key), value, parameter);
    }

    /** Ebsp less every lot drawn, the oldest first. */
    private Explanation billed() {
        var taken = Explained.energy("explain.pl.net_taken", month.meters().allNetTaken());
        var drawn = month.account().drawn().entrySet().stream()
                .map(lot -> Explanation.input(
                        Message.of("explain.pl.drawn").with("month", Value.of(lot.getKey())),
                        Value.of(Energy.wattHours(lot.getValue()))));
        return Explanation.of(
                        Message.of("figure.billed_wh"),
                        Value.of(month.billed()),
                        Operation.DIFFERENCE,
                        Stream.concat(Stream.of(taken), drawn).toList())
                .by(new Reference(Acts.SETTLEMENT, "§ 3(1)"));
    }

    private Explanation lost() {
        return Explanation.of(
                        Message.of("figure.lost_wh"), Value.of(month.lost()), Operation.DIFFERENCE, given(), credited())
                .by(new Reference(Acts.RES, "38c(11)"));
    }

    private Explanation expired() {
        var lots = month.account().expired().stream()
                .map(lot -> Explanation.input(
                        Message.of("explain.pl.lot").with("month", Value.of(lot.origin())),
                        Value.of(Energy.wattHours(lot.open()))))
                .toList();
        return Explanation.of(Message.of("figure.expired_wh"), Value.of(month.expired()), Operation.SUM, lots)
                .by(new Reference(Acts.RES, "38c(8)"))
                .atMost(CooperativeMonth.lotMonths(month.month()).certainty());
    }

    private Explanation billed(int member) {
        var parts = new ArrayList<Explanation>();
        long sum = 0;
        for (int point : community.pointsOf(member)) {
            var id = community.points().get(point).id();
            parts.add(new PointEnergy(month, point, id).billed());
            sum += month.split().billed(point);
        }
        var tree = Explanation.of(
                Message.of("explain.pl.billed_to_member"), Value.of(Energy.wattHours(sum)), Operation.SUM, parts);
        return month.split().byTakenEnergy() ? tree.atMost(Certainty.UNCERTAIN) : tree;
    }

    /** What stands open, and what was lost, by month of origin. */
    List<Lot> lots() {
        var origins = Stream.concat(month.account().open().stream(), month.account().expired().stream())
                .map(CreditLot::origin)
                .distinct()
                .sorted();
        return origins.map(origin -> new Lot(
                        month.month(),
                        origin,
                        sum(month.account().open(), origin),
                        sum(month.account().expired(), origin)))
                .toList();
    }

    private static Energy sum(List<CreditLot> lots, YearMonth origin) {
        return Energy.wattHours(lots.stream()
                .filter(lot -> lot.origin().equals(origin))
                .mapToLong(CreditLot::open)
                .sum());
    }
}
