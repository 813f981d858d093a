package respondet.regime.pl;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import respondet.core.community.MemberKind;
import respondet.core.community.PriceTerm;
import respondet.core.quantity.Price;
import respondet.core.time.Resolution;
import respondet.regime.CommunityFixture;

/** A tariff that is approved anew, in the middle of a month or at its beginning. */
class DatedTariffTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private static PriceTerm flat(String price) {
        return new PriceTerm.Flat(Price.perKWh(price, Currency.getInstance("PLN")));
    }

    /** Four hours from 22:00 on the evening before the new price. */
    private static TariffPrices prices(String newFrom) {
        var dated = new TreeMap<LocalDate, PriceTerm>();
        dated.put(LocalDate.EPOCH, flat("0.50"));
        dated.put(LocalDate.parse(newFrom), flat("0.70"));
        var fixture = CommunityFixture.poland("pl-cooperative")
                .startingAt("2026-01-15T22:00")
                .member("A", MemberKind.FIRM)
                .point("P", "A", "new")
                .takes("P", 1, 1, 1, 1);
        fixture.tariff("new", "c11", Map.of("energy", new PriceTerm.Dated(dated)));
        var community = fixture.resolved(Resolution.HOUR);
        return new TariffPrices(community, new ZoneClock(community));
    }

    @Test
    void changesOnItsDay() {
        var curve = prices("2026-01-16").curve(0, TariffPrices.ENERGY).orElseThrow();
        assertThat(curve.at(1).perKWh()).isEqualByComparingTo("0.50");
        assertThat(curve.at(2).perKWh()).isEqualByComparingTo("0.70");
    }

    @Test
    void isPricedByTheHourOnlyInTheMonthInWhichItChanges() {
        assertThat(prices("2026-01-16").varies(0, TariffPrices.ENERGY, JANUARY)).isTrue();
        var steady = prices("2026-01-01");
        assertThat(steady.varies(0, TariffPrices.ENERGY, JANUARY)).isFalse();
        var zone = new ZoneClock.Zone(Map.of());
        assertThat(steady.in(zone, 0, TariffPrices.ENERGY, JANUARY).map(Price::perKWh))
                .contains(new BigDecimal("0.7"));
        assertThat(steady.in(zone, 0, TariffPrices.ENERGY, JANUARY.minusMonths(1))
                        .map(Price::perKWh))
                .contains(new BigDecimal("0.5"));
    }
}
