package respondet.metering.price;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import respondet.core.quantity.Decimals;

/** How many units of a currency one euro was worth on a date, and who said so. */
public record ExchangeRate(LocalDate date, Currency currency, BigDecimal perEuro, String source) {

    public ExchangeRate {
        if (perEuro.signum() <= 0) {
            throw new IllegalArgumentException("The rate (" + perEuro + " " + currency
                    + " per euro) is not above zero.\nMaybe the row was not checked first.");
        }
        perEuro = Decimals.plain(perEuro);
    }
}
