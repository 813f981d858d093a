package respondet.metering.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import respondet.core.problem.Checked;
import respondet.metering.MeterFile;
import respondet.metering.Seeds;

class ExchangeRatesTest {

    private static final Currency ZLOTY = Currency.getInstance("PLN");

    private static Checked<ExchangeRates> read(String text) {
        return ExchangeRates.read(List.of(new MeterFile("rates.csv", text.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void findsTheLastRateOnOrBeforeADate() {
        var rates = ExchangeRates.read(List.of(Seeds.read("prices/rates.csv")))
                .found()
                .orElseThrow();
        var rate = rates.on(LocalDate.of(2026, 6, 1), ZLOTY).orElseThrow();
        assertThat(rate.perEuro()).isEqualByComparingTo("4.2551");
        assertThat(rate.source()).isEqualTo("ECB reference rate");
        assertThat(rates.on(LocalDate.of(2026, 12, 31), ZLOTY).orElseThrow().date())
                .isEqualTo(LocalDate.of(2026, 6, 2));
        assertThat(rates.on(LocalDate.of(2026, 5, 31), ZLOTY)).isEmpty();
        assertThat(rates.on(LocalDate.of(2026, 6, 1), Currency.getInstance("CHF")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-31,PLN,4.2,ECB",
                "2026-06-01,XYZ,4.2,ECB",
                "2026-06-01,PLN,0,ECB",
                "2026-06-01,PLN,=4,ECB",
                "2026-06-01,PLN,4.2,",
                "2026-06-01,PLN,4.2",
                "2026-06-01,PLN,-4.2,ECB",
            })
    void refusesARowThatSaysNothing(String row) {
        var checked = read("date,currency,per_eur,source\n" + row + "\n");
        assertThat(checked).isInstanceOf(Checked.Refused.class);
        assertThat(checked.problems()).anyMatch(each -> each.line().orElse(0) == 2);
    }

    @Test
    void refusesTwoRatesForOneDay() {
        var text = "date,currency,per_eur,source\n2026-06-01,PLN,4.2,ECB\n2026-06-01,PLN,4.3,ECB\n";
        assertThat(read(text)).isInstanceOf(Checked.Refused.class);
        assertThat(read(text.replace("4.3", "4.2"))).isInstanceOf(Checked.Accepted.class);
    }
}
