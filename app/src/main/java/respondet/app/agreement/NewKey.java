package respondet.app.agreement;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import respondet.app.folder.AgreementText;
import respondet.core.community.AllocationKey;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Share;

/**
 * Shares that are to count from a day on, as typed in percent; a member with an empty field has none.
 *
 * @param before the key whose kind stays
 */
public record NewKey(AllocationKey before, String from, String reason, Map<String, String> percent) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}([.,]\\d{1,10})?");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public NewKey {
        percent = new TreeMap<>(percent);
    }

    /** Shares of a key that has some and is agreed in numbers alone. */
    public static Optional<Map<String, Share>> shares(AllocationKey key) {
        return switch (key) {
            case AllocationKey.Constant(var shares) -> Optional.of(shares);
            case AllocationKey.Specific(var shares) -> Optional.of(shares);
            case AllocationKey.SpecificIterative(var shares) -> Optional.of(shares);
            case AllocationKey.Hybrid(var _, var shares) -> Optional.of(shares);
            case AllocationKey.Cascade _,
                    AllocationKey.Hourly _,
                    AllocationKey.Equal _,
                    AllocationKey.Prorata _,
                    AllocationKey.EqualIterative _ -> Optional.empty();
        };
    }

    /** What is wrong with it by itself. */
    public Optional<Message> problem() {
        if (from.isEmpty()) {
            return Optional.of(Message.of("agreement.newkey.no-day"));
        }
        if (reason.isEmpty()) {
            return Optional.of(Message.of("agreement.edit.no-reason"));
        }
        var wrong = percent.values().stream()
                .filter(text -> !text.isEmpty() && !NUMBER.matcher(text).matches())
                .findFirst();
        if (wrong.isPresent()) {
            return wrong.map(text -> Message.of("agreement.newkey.no-number").with("text", Value.of(shortened(text))));
        }
        var sum = parts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(WHOLE) == 0
                ? Optional.empty()
                : Optional.of(Message.of("agreement.newkey.sum").with("sum", Value.of(sum.toPlainString())));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 20));
    }

    /** In percent, those without any left out. */
    private Map<String, BigDecimal> parts() {
        var parts = new TreeMap<String, BigDecimal>();
        percent.forEach((member, text) -> {
            if (!text.isEmpty()) {
                parts.put(member, new BigDecimal(text.replace(',', '.')));
            }
        });
        return parts;
    }

    /** The document with one more key; none where its layout leaves no place for it. */
    public Optional<String> in(String document) {
        var words = new LinkedHashMap<String, String>();
        words.put("from", from);
        words.put("kind", before.kind());
        if (before instanceof AllocationKey.Hybrid(var fixed, var _)) {
            words.put("fixed_part", fixed.value().toPlainString());
        }
        words.put("decided", reason);
        var shares = new LinkedHashMap<String, String>();
        parts().forEach((member, part) ->
                shares.put(member, part.movePointLeft(2).stripTrailingZeros().toPlainString()));
        return new AgreementText(document).withItem("keys", new AgreementText.Item(words, Map.of("shares", shares)));
    }
}
