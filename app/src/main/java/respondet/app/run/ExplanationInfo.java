package respondet.app.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import respondet.app.text.Texts;
import respondet.core.law.Certainty;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Reference;
import respondet.core.law.Value;

/**
 * The tree behind a figure, for programs: what it is, and how it follows from its parts, so that it can be computed again.
 *
 * @param key of what it is
 * @param what the same in words
 * @param value exact, in {@code unit}; whole where that is {@code wh}
 * @param unit {@code wh}, a currency, a currency per {@code kwh}, {@code kw}, {@code 1} or empty for what is no number
 * @param operation how the value follows from those of the parts, in their order
 * @param reference the article, or where a number of the law stands
 */
public record ExplanationInfo(
        String key,
        String what,
        String value,
        String unit,
        Operation operation,
        Optional<String> reference,
        Certainty certainty,
        List<ExplanationInfo> parts) {

    /** An exact value with its unit. */
    private record Exact(String value, String unit) {}

    public static ExplanationInfo of(Explanation tree, Texts texts) {
        var exact = exact(tree.value());
        return new ExplanationInfo(
                tree.what().key(),
                texts.say(tree.what()),
                exact.value(),
                exact.unit(),
                tree.operation(),
                tree.reference().map(Reference::toString),
                tree.certainty(),
                tree.parts().stream().map(part -> of(part, texts)).toList());
    }

    private static Exact exact(Value value) {
        return switch (value) {
            case Value.Energy(var energy) -> new Exact(Long.toString(energy.wattHours()), "wh");
            case Value.Money(var money) ->
                new Exact(money.amount().toPlainString(), unit(money.currency().getCurrencyCode()));
            case Value.Price(var price) ->
                new Exact(price.perKWh().toPlainString(), unit(price.currency().getCurrencyCode()) + "/kwh");
            case Value.Power(var power) -> new Exact(power.inKW().toPlainString(), "kw");
            case Value.Decimal(var number) -> new Exact(number.toPlainString(), "1");
            case Value.Percent(var ratio) -> new Exact(ratio.toPlainString(), "1");
            case Value.Text(var text) -> new Exact(text, "");
            case Value.Word(var key) -> new Exact(key, "");
            case Value.Date(var date) -> new Exact(date.toString(), "");
            case Value.Month(var month) -> new Exact(month.toString(), "");
            case Value.Moment(var instant) -> new Exact(instant.toString(), "");
        };
    }

    private static String unit(String currency) {
        return currency.toLowerCase(Locale.ROOT);
    }
}
