package respondet.app.run;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import respondet.app.solidarity.Solidarity;
import respondet.app.solidarity.SolidarityAmount;
import respondet.app.text.Texts;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Money;

/** What a run moves for solidarity, told to each as far as it concerns them. */
public record MovedForOthers(Texts texts, List<SolidarityAmount> amounts) {

    /** A sum over fewer households than these is told to nobody but whoever may see each. */
    private static final int FEWEST = 5;

    /** What a page tells: the sum, and each member only to whoever may see households in need. */
    public record Told(String total, List<Line> lines) {

        public boolean isEmpty() {
            return total.isEmpty();
        }
    }

    /** What one member gives, below zero, or receives. */
    public record Line(String name, String amount, String posted) {}

    /**
     * What whoever keeps or watches the community is told.
     *
     * @param names of the members, by identifier
     * @param single whether they may see single households
     */
    public Told told(Map<String, String> names, boolean single) {
        if (amounts.isEmpty() || !(single || isOfMany())) {
            return new Told("", List.of());
        }
        var lines = amounts.stream()
                .filter(_ -> single)
                .map(each -> new Line(
                        names.getOrDefault(each.member(), each.member()),
                        signed(each.amount(), each.currency()),
                        signed(each.posted(), each.currency())))
                .toList();
        return new Told(texts.values().money(total()), lines);
    }

    private Money total() {
        return money(Solidarity.total(amounts), amounts.getFirst().currency());
    }

    /** Sentences for one member: what was given or received, and what all gave together. */
    public List<String> toMember(String member) {
        return Stream.concat(own(member).stream(), toOthers().stream()).toList();
    }

    /** Sentences for everybody else. */
    public List<String> toOthers() {
        return isOfMany() ? List.of(say("run.solidarity.total", total())) : List.of();
    }

    private boolean isOfMany() {
        return amounts.stream().filter(each -> each.amount() > 0).count() >= FEWEST
                && amounts.stream().filter(each -> each.amount() < 0).count() >= FEWEST;
    }

    private List<String> own(String member) {
        return amounts.stream()
                .filter(each -> each.member().equals(member))
                .flatMap(each -> Stream.concat(moved(each).stream(), changed(each).stream()))
                .toList();
    }

    private Optional<String> moved(SolidarityAmount each) {
        if (each.amount() == 0) {
            return Optional.empty();
        }
        var key = each.amount() > 0 ? "run.solidarity.received" : "run.solidarity.given";
        return Optional.of(say(key, money(Math.abs(each.amount()), each.currency())));
    }

    private Optional<String> changed(SolidarityAmount each) {
        return each.posted() == each.amount() || each.posted() == 0
                ? Optional.empty()
                : Optional.of(say("run.solidarity.changed", money(each.posted(), each.currency())));
    }

    private String say(String key, Money amount) {
        return texts.say(Message.of(key).with("amount", Value.of(amount)));
    }

    private String signed(long minor, String currency) {
        return (minor > 0 ? "+" : "") + texts.values().money(money(minor, currency));
    }

    private static Money money(long minor, String currency) {
        return Money.ofMinor(minor, Currency.getInstance(currency));
    }
}
