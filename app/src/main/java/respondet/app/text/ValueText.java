package respondet.app.text;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;
import respondet.core.quantity.Power;
import respondet.core.quantity.Price;

/** Quantities and dates as people of one language write them. */
public final class ValueText {

    private final Locale locale;
    private final LocalizedNumberFormatter numbers;
    private final DateTimeFormatter months;

    ValueText(Language language) {
        this.locale = language.locale();
        this.numbers = NumberFormatter.withLocale(ULocale.forLocale(locale));
        this.months = DateTimeFormatter.ofPattern(
                DateTimePatternGenerator.getInstance(ULocale.forLocale(locale)).getBestPattern("yMMMM"), locale);
    }

    /** Kilowatt-hours with three decimals and the unit. */
    public String energy(Energy energy) {
        return fixed(energy.inKWh(), 3) + " kWh";
    }

    /** Money rounded to the minor unit, with the currency. */
    public String money(Money money) {
        return numbers.unit(Currency.getInstance(money.currency().getCurrencyCode()))
                .precision(Precision.fixedFraction(money.currency().getDefaultFractionDigits()))
                .format(money.rounded())
                .toString();
    }

    /** Money with all its decimals, at least those of the minor unit. */
    public String exactMoney(Money money) {
        int scale = Math.max(
                money.currency().getDefaultFractionDigits(), money.amount().scale());
        return fixed(money.amount(), scale) + " " + money.currency().getCurrencyCode();
    }

    public String price(Price price) {
        int scale = Math.max(2, price.perKWh().scale());
        return fixed(price.perKWh(), scale) + " " + price.currency().getCurrencyCode() + "/kWh";
    }

    public String power(Power power) {
        return number(power.inKW()) + " kW";
    }

    /** All decimals, grouped. */
    public String number(BigDecimal number) {
        return fixed(number, Math.max(0, number.scale()));
    }

    public String fixed(BigDecimal number, int decimals) {
        return numbers.precision(Precision.fixedFraction(decimals))
                .format(number)
                .toString();
    }

    /** A ratio in percent with at most two decimals. */
    public String percent(BigDecimal ratio) {
        return numbers.precision(Precision.maxFraction(2))
                        .format(ratio.movePointRight(2))
                        .toString() + " %";
    }

    /** The country of an ISO 3166-1 code; the code itself where it has no name. */
    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(locale);
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    /** The month's name and year, joined as the language joins them. */
    public String month(YearMonth month) {
        return months.format(month);
    }

    /** Local date and time with the zone. */
    public String moment(java.time.Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern("d MMM uuuu HH:mm z", locale)
                .withZone(zone)
                .format(instant);
    }
}
