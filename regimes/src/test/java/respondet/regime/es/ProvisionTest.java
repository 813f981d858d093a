package respondet.regime.es;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.Facts;
import respondet.core.community.Plant;
import respondet.core.community.Technology;
import respondet.core.law.Certainty;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;
import respondet.core.quantity.Power;
import respondet.core.time.Period;

class ProvisionTest {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final Parameters PARAMETERS = Parameters.load();

    @ParameterizedTest // section 2.4
    @CsvSource({"2026-03-10, 2026-04-01", "2026-03-11, 2026-05-01", "2026-12-31, 2027-02-01", "2026-12-01, 2027-01-01"})
    void putsCoefficientsInForceOnTheFirstOfAMonth(LocalDate filed, LocalDate first) {
        assertThat(new CoefficientChange(PARAMETERS.coefficientChange()).firstDay(filed))
                .isEqualTo(first)
                .isEqualTo(respondet.naive.SpanishCoefficients.inForce(filed));
    }

    @ParameterizedTest
    @CsvSource({
        "1415, 2025, 8760, 1415",
        "1416, 2025, 8760, 1416",
        "1415, 2028, 8760, 1415",
        "1416, 2028, 8760, 1392", // 29 February, first hour: 28 February
        "1439, 2028, 8760, 1415",
        "1440, 2028, 8760, 1416", // 1 March of a leap year is that of a common one
        "8783, 2028, 8760, 8759",
        "1416, 2028, 8784, 1416",
        "1416, 2029, 8784, 1440", // the file of a leap year skips its extra day
        "8759, 2029, 8784, 8783"
    })
    void copiesTheLastDayOfFebruary(int elapsed, int year, int rows, int expected) {
        assertThat(YearHours.row(elapsed, year, rows)).isEqualTo(expected);
    }

    @ParameterizedTest // sections 2.1 and 2.2
    @CsvSource({
        "2019-04-07, 499,  PV,    100,  true",
        "2019-04-07, 500,  PV,    100,  false",
        "2022-12-28, 1500, PV,    100,  false",
        "2022-12-29, 1999, PV,    100,  true",
        "2022-12-29, 1999, WIND,  100,  false",
        "2026-03-21, 4999, PV,    100,  false",
        "2026-03-22, 4999, PV,    100,  true",
        "2026-03-22, 5000, PV,    100,  false",
        "2026-03-22, 4999, WIND,  5000, true",
        "2026-03-22, 4999, WIND,  5001, false",
        "2026-03-22, 4999, HYDRO, 100,  false"
    })
    void measuresNearness(LocalDate on, String metres, Technology technology, String kW, boolean near) {
        var proximity = new Proximity(PARAMETERS.proximity().on(on).value());
        assertThat(proximity.isNear(new BigDecimal(metres), List.of(plant(technology, kW))))
                .isEqualTo(near);
    }

    private static Plant plant(Technology technology, String kW) {
        return new Plant("k", "A", technology, Power.kW(kW), LocalDate.of(2020, 1, 1), Facts.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2026-06-01, 50,    true,  false",
        "2026-04-01, 2026-06-02, 50,    true,  false", // active on the day after the deadline: no whole day late
        "2026-04-01, 2026-06-03, 50,    true,  true",
        "2026-04-01, 2026-09-01, 100,   true,  true",
        "2026-04-01, 2026-09-01, 100.1, true,  false",
        "2026-04-01, 2026-09-01, 50,    false, false"
    })
    void discountsALateActivation(LocalDate asked, LocalDate active, String kW, boolean lowVoltage, boolean due) {
        var request = new ActivationDelay.Request(asked, active, Power.kW(kW), lowVoltage);
        assertThat(new ActivationDelay(PARAMETERS.activationDelay())
                        .discounted(request, MADRID)
                        .isPresent())
                .isEqualTo(due);
    }

    @Test
    void countsTheDiscountFromTheDayAfterTwoMonths() {
        var request =
                new ActivationDelay.Request(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 7, 1), Power.kW("10"), true);
        assertThat(new ActivationDelay(PARAMETERS.activationDelay()).discounted(request, MADRID))
                .contains(new Period(LocalDate.of(2026, 6, 2), LocalDate.of(2026, 7, 1), MADRID));
    }

    @Test
    void supposesTwelveHundredHoursAYear() { // article 16 bis.2.a: 50 kW give 60 MWh
        var delay = new ActivationDelay(PARAMETERS.activationDelay());
        var year = delay.generationOfYear(Power.kW("50"), LocalDate.of(2026, 4, 1));
        assertThat(year).isEqualTo(Energy.kWh("60000"));
        assertThat(ActivationDelay.surplus(year, new BigDecimal("0.0004"), new BigDecimal("0.25")))
                .isEqualTo(Energy.kWh("6"));
        assertThat(ActivationDelay.discount(Money.eur("0.42"), Money.eur("0.40")))
                .isEqualTo(Money.eur("0.40"));
    }

    @Test
    void compensatesAtMostTheEnergyCost() {
        assertThat(SimplifiedCompensation.compensation(Money.eur("0.35"), Money.eur("0.30")))
                .isEqualTo(Money.eur("0.30"));
        assertThat(SimplifiedCompensation.aboveCap(Money.eur("0.35"), Money.eur("0.30")))
                .isEqualTo(Money.eur("0.05"));
    }

    @Test
    void splitsEqualSharesWithoutLoss() { // 10 Wh among three
        assertThat(IndividualGeneration.of(10, new long[] {333_334, 333_333, 333_333}))
                .containsExactly(4, 3, 3);
        assertThat(IndividualGeneration.of(-5, new long[] {1, 1})).containsExactly(0, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05T07:59, P3",
        "2026-01-05T08:00, P2",
        "2026-01-05T10:00, P1",
        "2026-01-05T13:59, P1",
        "2026-01-05T14:00, P2",
        "2026-01-05T18:00, P1",
        "2026-01-05T22:00, P2",
        "2026-01-05T23:59, P2",
        "2026-01-06T12:00, P3", // Epiphany
        "2026-01-10T12:00, P3", // Saturday
        "2026-01-11T12:00, P3"
    })
    void knowsThePeriodsOfTheAccessTariff(String local, AccessPeriod period) {
        var instant = ZonedDateTime.parse(local + ":00+01:00").toInstant();
        assertThat(AccessPeriod.at(instant, MADRID)).isEqualTo(period);
    }

    @Test
    void informsOfTaxesOnTheNetBill() { // 100 EUR net: IEE 5.11269632, VAT on both
        var before = SupplyTaxes.load().tax(Money.eur("100"), LocalDate.of(2026, 3, 21));
        assertThat(before.electricityTax()).isEqualTo(Money.eur("5.11269632"));
        assertThat(before.valueAddedTax()).isEqualTo(Money.eur("22.0736662272"));
        assertThat(before.certainty()).isEqualTo(Certainty.MEMORY);
        var after = SupplyTaxes.load().tax(Money.eur("100"), LocalDate.of(2026, 3, 22));
        assertThat(after.electricityTax()).isEqualTo(Money.eur("0.5"));
        assertThat(after.valueAddedTax()).isEqualTo(Money.eur("10.05"));
        assertThat(after.certainty()).isEqualTo(Certainty.UNCERTAIN);
    }

    @Test
    void refusesTaxesOfYearsNotCoded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SupplyTaxes.load().tax(Money.eur("1"), LocalDate.of(2024, 12, 31)));
    }
}
