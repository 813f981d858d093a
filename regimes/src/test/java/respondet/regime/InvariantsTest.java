package respondet.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import respondet.core.community.AllocationKey;
import respondet.core.settlement.Allocation;
import respondet.core.settlement.EnergyTotals;
import respondet.core.settlement.Item;
import respondet.core.settlement.MeteredPeriod;
import respondet.core.settlement.MonthEnergy;
import respondet.core.settlement.Party;
import respondet.core.settlement.Regime;
import respondet.core.settlement.Valuation;
import respondet.core.time.Resolution;

/** regimes.md, section 6: the invariants of every regime over more than a million random intervals. */
@Tag("long")
class InvariantsTest {

    private static final int COMMUNITIES = 14;
    private static final int INTERVALS = 8760;
    private static final int QUARTERS = 1200;
    private static final BigDecimal ENERGY_PRICE_PER_WH = new BigDecimal("0.00013");

    @Test
    void holdsInAMillionIntervals() {
        long checked = 0;
        for (var law : Regimes.all()) {
            for (int number = 0; number < COMMUNITIES; number++) {
                var fixture = RandomCommunity.of(law.id(), number, law.resolution(), INTERVALS);
                checked += check(law, name(law, number), allocation(law, fixture, law.resolution()));
            }
        }
        System.out.println("Invariants of all " + Regimes.all().size() + " regimes held in " + checked + " intervals.");
        assertThat(checked).isGreaterThanOrEqualTo(1_000_000);
    }

    private static String name(Regime law, int number) {
        return law.id() + " number " + number;
    }

    private static Allocation allocation(Regime law, CommunityFixture fixture, Resolution resolution) {
        var community = fixture.resolved(resolution);
        var metered = MeteredPeriod.check(community, fixture.readings(), law.carriesOver());
        return law.allocate(metered.found().orElseThrow());
    }

    private static long check(Regime law, String name, Allocation allocation) {
        var invariants = new Invariants(name, allocation.community());
        long checked = 0;
        for (var month : allocation.months()) {
            allocation.forEach(month.month(), interval -> invariants.check(law.id(), interval));
            checked += month.month().to() - month.month().from();
            conserves(name, month);
        }
        switch (law.id()) {
            case "es-collective" -> neverCompensatesMoreThanTheEnergyCost(name, allocation, law.value(allocation));
            case "pl-cooperative" -> billsEachWattHourOnce(name, allocation, law.value(allocation));
            default -> {}
        }
        return checked;
    }

    private static void conserves(String name, MonthEnergy month) {
        var members = month.members().stream().reduce(EnergyTotals.NONE, EnergyTotals::plus);
        var plants = month.plants().stream().reduce(EnergyTotals.NONE, EnergyTotals::plus);
        assertThat(members.consumed()).as(name).isEqualTo(members.shared() + members.residual());
        assertThat(plants.produced()).as(name).isEqualTo(plants.shared() + plants.surplus());
        assertThat(plants.shared()).as(name).isEqualTo(members.shared());
        assertThat(month.all())
                .as(name)
                .isEqualTo(new EnergyTotals(
                        members.consumed(), plants.produced(), members.shared(), plants.surplus(), members.residual()));
    }

    /** ES: the compensation of a month never exceeds VE, the value of the energy taken from the grid. */
    private static void neverCompensatesMoreThanTheEnergyCost(String name, Allocation allocation, Valuation valuation) {
        var compensations = new ArrayList<BigDecimal>();
        for (var line : valuation.lines()) {
            if (line.item() == Item.SURPLUS_COMPENSATION) {
                var energy = statement(allocation, line.month(), line.party().id());
                var cost = ENERGY_PRICE_PER_WH.multiply(BigDecimal.valueOf(energy.residual()));
                assertThat(line.exact().amount()).as(name).isBetween(BigDecimal.ZERO, cost);
                compensations.add(line.exact().amount());
            }
        }
        assertThat(compensations).as(name).isNotEmpty();
    }

    private static EnergyTotals statement(Allocation allocation, java.time.YearMonth month, String member) {
        int column = allocation.community().columnOfMember(member);
        return allocation.months().stream()
                .filter(each -> each.month().name().equals(month))
                .map(each -> each.members().get(column))
                .findFirst()
                .orElseThrow();
    }

    /** PL: what is billed to members is Er(o), and Er(o) with the credit drawn is what was taken. */
    private static void billsEachWattHourOnce(String name, Allocation allocation, Valuation valuation) {
        for (var month : allocation.months()) {
            long all = 0;
            long split = 0;
            for (var figure : valuation.figures()) {
                boolean billed = figure.name().equals("billed_wh")
                        && figure.month().equals(month.month().name());
                long energy = billed ? figure.energy().wattHours() : 0;
                all += figure.party().equals(Party.community()) ? energy : 0;
                split += figure.party() instanceof Party.OfMember ? energy : 0;
            }
            assertThat(split).as(name).isEqualTo(all);
            assertThat(all).as(name).isBetween(0L, month.all().residual());
        }
    }

    @Test
    void neverSharesLessByTheHour() {
        for (var law : Regimes.all()) {
            for (int number = 0; number < COMMUNITIES; number++) {
                var fixture = RandomCommunity.of(law.id(), number, Resolution.QUARTER_HOUR, QUARTERS);
                var fine = allocation(law, fixture, Resolution.QUARTER_HOUR);
                var coarse = allocation(law, fixture, Resolution.HOUR);
                compare(name(law, number), fine, coarse);
            }
        }
    }

    private static void compare(String name, Allocation fine, Allocation coarse) {
        for (int hour = 0; hour < QUARTERS / 4; hour++) {
            long byQuarter = 0;
            for (int t = 4 * hour; t < 4 * hour + 4; t++) {
                byQuarter += fine.at(t).totalShared();
            }
            assertThat(coarse.at(hour).totalShared() + roundedParts(coarse, hour))
                    .as("%s, hour %d", name, hour)
                    .isGreaterThanOrEqualTo(byQuarter);
        }
    }

    /** Parts fixed beforehand are rounded in each interval: up to one Wh for each member and quarter-hour. */
    private static long roundedParts(Allocation allocation, int position) {
        var community = allocation.community();
        return community.segmentAt(position).key().map(version -> version.key()).stream()
                .filter(key -> !(key instanceof AllocationKey.Prorata || key instanceof AllocationKey.Cascade))
                .mapToLong(_ -> 5L * community.members().size())
                .sum();
    }
}
