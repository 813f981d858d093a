package respondet.naive;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.naive.FourHours.eachHour;
import static respondet.naive.FourHours.fraction;
import static respondet.naive.FourHours.fractions;
import static respondet.naive.FourHours.injected;
import static respondet.naive.FourHours.published;
import static respondet.naive.FourHours.total;
import static respondet.naive.FourHours.withdrawn;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import respondet.naive.ItalianPlant.Kind;
import respondet.naive.ItalianValorisation.Components;
import respondet.naive.ItalianValorisation.Hour;

/** regimes.md, section 5.8: 100 kW in Piemonte, tariff only. */
class ItalianExampleTest {

    private static final List<Fraction> ZONAL = fractions("120", "95", "60", "150");
    private static final Fraction TRASE = fraction("10.57");

    @Test
    void sharesTheLesserOfBothSums() {
        assertThat(shared()).isEqualTo(fractions("0", "3.5", "6.5", "2.0"));
    }

    @Test
    void earnsThePremium() {
        assertThat(premium("0")).isEqualTo(fraction("1.54"));
        assertThat(premium("0.40")).isEqualTo(fraction("0.77"));
    }

    @Test
    void valorises() {
        var community = ItalianValorisation.community(Fraction.of(12), TRASE);
        assertThat(community).isEqualTo(fraction("0.12684"));
        var hours = eachHour(hour -> new Hour(shared().get(hour), ZONAL.get(hour)));
        var components = new Components(TRASE, fraction("0.65"));
        assertThat(ItalianValorisation.group(hours, components, Fraction.ZERO)).isEqualTo(fraction("0.13464"));
        assertThat(ItalianValorisation.group(hours, components, ItalianValorisation.LOSSES_LV))
                .isEqualTo(fraction("0.161225"));
        // section 6: what the members receive together
        assertThat(premium("0").plus(community)).isEqualTo(fraction("1.66684"));
    }

    @Test
    void sellsAtTheZonalPrice() {
        assertThat(ItalianValorisation.sale(eachHour(h -> new Hour(injected(h), ZONAL.get(h)))))
                .isEqualTo(fraction("1.47"));
    }

    @Test
    void reservesTheExcess() {
        var tariffOnly = excess(ItalianExcess.TARIFF_ONLY);
        assertThat(tariffOnly.energy()).isEqualTo(fraction("2.10"));
        assertThat(tariffOnly.share()).isEqualTo(fraction("0.175"));
        assertThat(tariffOnly.reserved()).isEqualTo(fraction("0.2695"));
        var withGrant = excess(ItalianExcess.TARIFF_AND_GRANT);
        assertThat(withGrant.share()).isEqualTo(fraction("0.325"));
        assertThat(withGrant.reserved()).isEqualTo(fraction("0.5005"));
    }

    @Test
    void splitsThePremiumProRata() {
        var kwh = eachHour(
                h -> PooledSharing.share(List.of(injected(h)), withdrawn(h)).perMember());
        assertThat(published(6, total(kwh))).containsExactly("3.923077", "5.769231", "2.307692");
        var money = eachHour(
                h -> kwh.get(h).stream().map(part -> premium(h, part, "0")).toList());
        assertThat(published(4, total(money))).containsExactly("0.5008", "0.7423", "0.2969");
    }

    private static ItalianExcess excess(Fraction threshold) {
        return ItalianExcess.of(Fraction.of(12), Fraction.of(18), threshold, premium("0"));
    }

    private static List<Fraction> shared() {
        return eachHour(hour -> ItalianSharing.shared(List.of(injected(hour)), withdrawn(hour)));
    }

    private static Fraction premium(String grant) {
        return Fraction.sum(eachHour(hour -> premium(hour, shared().get(hour), grant)));
    }

    private static Fraction premium(int hour, Fraction kwh, String grant) {
        var plant =
                new ItalianPlant("roof", LocalDate.of(2025, 5, 1), Fraction.of(100), Kind.PV_NORTH, fraction(grant));
        return ItalianPremium.premium(kwh, plant, ZONAL.get(hour), Fraction.ZERO);
    }
}
