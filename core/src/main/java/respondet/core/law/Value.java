package respondet.core.law;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** A typed value in a message or an explanation; how it is written depends on the reader's language. */
public sealed interface Value {

    record Energy(respondet.core.quantity.Energy energy) implements Value {}

    record Money(respondet.core.quantity.Money money) implements Value {}

    record Price(respondet.core.quantity.Price price) implements Value {}

    record Power(respondet.core.quantity.Power power) implements Value {}

    /** A plain number: a count, a share, a factor. */
    record Decimal(BigDecimal number) implements Value {}

    /** A ratio to be written in percent. */
    record Percent(BigDecimal ratio) implements Value {}

    /** A name or identifier, written as it is in every language. */
    record Text(String text) implements Value {}

    /** A word that has a text of its own in every language. */
    record Word(String key) implements Value {}

    record Date(LocalDate date) implements Value {}

    record Month(YearMonth month) implements Value {}

    record Moment(Instant instant) implements Value {}

    static Value of(respondet.core.quantity.Energy energy) {
        return new Energy(energy);
    }

    static Value of(respondet.core.quantity.Money money) {
        return new Money(money);
    }

    static Value of(respondet.core.quantity.Price price) {
        return new Price(price);
    }

    static Value of(respondet.core.quantity.Power power) {
        return new Power(power);
    }

    static Value of(BigDecimal number) {
        return new Decimal(number);
    }

    static Value of(long number) {
        return new Decimal(BigDecimal.valueOf(number));
    }

    static Value of(String text) {
        return new Text(text);
    }

    static Value of(LocalDate date) {
        return new Date(date);
    }

    static Value of(YearMonth month) {
        return new Month(month);
    }

    static Value of(Instant instant) {
        return new Moment(instant);
    }
}
