package respondet.app.folder;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.regex.Pattern;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Power;
import respondet.core.quantity.Share;

/** The kinds of numbers in a community file, with the limits within which they make sense. */
final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,12}(\\.\\d{1,12})?");
    private static final Pattern WITH_COMMA = Pattern.compile("-?\\d{1,12},\\d{1,12}");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    static final Word<BigDecimal> ANY = word -> read(word, Function.identity());

    static final Word<BigDecimal> PRICE = within(MILLION.negate(), MILLION, Function.identity());

    static final Word<Share> SHARE = within(BigDecimal.ZERO, BigDecimal.ONE, Share::new);

    static final Word<Power> POWER = within(new BigDecimal("0.001"), MILLION, Power::new);

    static final Word<Energy> ENERGY = word -> within(BigDecimal.ZERO, MILLION.multiply(MILLION), Function.identity())
                            .read(word)
                    instanceof Word.Reading.Wrong<BigDecimal>(var hint)
            ? Word.wrong(hint)
            : wholeWattHours(word.text());

    private Numbers() {}

    private static Word.Reading<Energy> wholeWattHours(String kWh) {
        try {
            return Word.fits(Energy.kWh(kWh));
        } catch (ArithmeticException e) {
            return Word.wrong(Message.of("folder.finer_than_watt_hour"));
        }
    }

    private static <T> Word<T> within(BigDecimal least, BigDecimal most, Function<BigDecimal, T> value) {
        return word -> read(word, value, least, most);
    }

    private static <T> Word.Reading<T> read(
            YamlNode.Scalar word, Function<BigDecimal, T> value, BigDecimal least, BigDecimal most) {
        return switch (read(word, Function.identity())) {
            case Word.Reading.Wrong<BigDecimal>(var hint) -> Word.wrong(hint);
            case Word.Reading.Fits<BigDecimal>(var number)
            when number.compareTo(least) < 0 || number.compareTo(most) > 0 ->
                Word.wrong(Message.of("folder.out_of_range")
                        .with("least", Value.of(least.toPlainString()))
                        .with("most", Value.of(most.toPlainString())));
            case Word.Reading.Fits<BigDecimal>(var number) -> Word.fits(value.apply(number));
        };
    }

    private static <T> Word.Reading<T> read(YamlNode.Scalar word, Function<BigDecimal, T> value) {
        if (word.plain() && PLAIN.matcher(word.text()).matches()) {
            return Word.fits(value.apply(new BigDecimal(word.text())));
        }
        if (WITH_COMMA.matcher(word.text()).matches()) {
            return Word.wrong(Message.of("folder.wrong_number.nearest")
                    .with("nearest", Value.of(word.text().replace(',', '.'))));
        }
        return Word.wrong(Message.of("folder.wrong_number"));
    }
}
