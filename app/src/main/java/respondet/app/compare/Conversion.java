package respondet.app.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import respondet.core.community.PriceSeries;
import respondet.core.quantity.Money;
import respondet.core.quantity.Price;
import respondet.metering.price.ExchangeRate;
import respondet.metering.price.ExchangeRates;

/**
 * From one currency to another through the euro, at dated and sourced rates.
 *
 * @param rates those used: none where both currencies are one
 */
record Conversion(Currency from, Currency to, List<ExchangeRate> rates) {

    /** Decimals per kWh that a price curve holds exactly. */
    private static final int SCALE = PriceSeries.SCALE + 3;

    private static final Currency EURO = Currency.getInstance("EUR");

    Conversion {
        rates = List.copyOf(rates);
    }

    /** At the rates in force on a date; empty where one is not known. */
    static Optional<Conversion> on(LocalDate date, List<Currency> fromTo, ExchangeRates known) {
        var from = fromTo.getFirst();
        var to = fromTo.getLast();
        var foreign = from.equals(to)
                ? List.<Currency>of()
                : Stream.of(from, to).filter(each -> !each.equals(EURO)).toList();
        var rates =
                foreign.stream().flatMap(each -> known.on(date, each).stream()).toList();
        return rates.size() == foreign.size() ? Optional.of(new Conversion(from, to, rates)) : Optional.empty();
    }

    Conversion back() {
        return new Conversion(to, from, rates);
    }

    Money of(Money money) {
        return new Money(converted(money.amount(), SCALE), to);
    }

    Price of(Price price) {
        return new Price(converted(price.perKWh(), SCALE), to);
    }

    PriceSeries of(PriceSeries series) {
        var nanos = new long[series.length()];
        for (int i = 0; i < nanos.length; i++) {
            long each = series.nanosPerMWh(i);
            nanos[i] = each == PriceSeries.MISSING
                    ? each
                    : converted(BigDecimal.valueOf(each), 0).longValueExact();
        }
        return new PriceSeries(series.source(), to, series.start(), series.resolution(), nanos);
    }

    private BigDecimal converted(BigDecimal amount, int scale) {
        return from.equals(to)
                ? amount
                : amount.multiply(perEuro(to)).divide(perEuro(from), scale, RoundingMode.HALF_UP);
    }

    private BigDecimal perEuro(Currency currency) {
        return rates.stream()
                .filter(rate -> rate.currency().equals(currency))
                .map(ExchangeRate::perEuro)
                .findFirst()
                .orElse(BigDecimal.ONE);
    }
}
