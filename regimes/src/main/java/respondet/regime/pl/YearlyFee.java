package respondet.regime.pl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Optional;
import respondet.core.law.Dated;
import respondet.core.law.Explanation;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Price;
import respondet.core.settlement.Item;
import respondet.regime.ParameterFile;

/** A fee per MWh that is set anew for each year: in a year without a known rate it is unknown, not the last one. */
record YearlyFee(Item item, Dated<BigDecimal> rates) {

    private static final Currency PLN = Currency.getInstance("PLN");

    static YearlyFee load(Item item, String path) {
        return new YearlyFee(item, ParameterFile.load(path, BigDecimal.class));
    }

    /** The rate of a month with its reference. */
    Optional<Explanation> on(YearMonth month) {
        var date = month.atDay(1);
        return isKnown(date) ? Optional.of(rate(date)) : Optional.empty();
    }

    private boolean isKnown(LocalDate date) {
        return !date.isBefore(rates.values().firstKey())
                && rates.confirmedUntil().map(date::isBefore).orElse(true);
    }

    private Explanation rate(LocalDate date) {
        var parameter = rates.on(date);
        var price = Price.perMWh(parameter.value(), PLN);
        return Explanation.parameter(Message.of("explain.pl.fee." + item.id()), Value.of(price), parameter);
    }
}
