package respondet.app.folder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import respondet.core.community.AllocationKey;
import respondet.core.community.KeyVersion;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Share;

/** Reads the dated versions of the allocation key. */
record KeyReader(Declared declared, Attachments attachments, Attachments.Setting setting) {

    /** The kinds of key, each with what it needs beyond its first day. */
    static final Map<String, List<String>> NEEDS = needs();

    private static final Word<String> KIND = Words.anyOf(NEEDS.keySet());

    private static Map<String, List<String>> needs() {
        var needs = new LinkedHashMap<String, List<String>>();
        needs.put("constant", List.of("shares"));
        needs.put("hourly", List.of("file"));
        needs.put("equal", List.of());
        needs.put("specific", List.of("shares"));
        needs.put("prorata", List.of());
        needs.put("equal_iterative", List.of());
        needs.put("specific_iterative", List.of("shares"));
        needs.put("hybrid", List.of("shares", "fixed_part"));
        needs.put("cascade", List.of("order"));
        return needs;
    }

    List<KeyVersion> read(Fields root) {
        var items = root.items("keys", Shape.KEY);
        Declared.requireUnique(items, "from");
        return items.stream().flatMap(item -> version(item).stream()).toList();
    }

    private Optional<KeyVersion> version(Fields item) {
        var from = item.need("from", Words.DATE);
        var decided = item.find("decided", Words.TEXT);
        var key = item.need("kind", KIND).flatMap(kind -> key(item, kind));
        return from.isEmpty() ? Optional.empty() : key.map(each -> new KeyVersion(from.get(), each, decided));
    }

    private Optional<AllocationKey> key(Fields item, String kind) {
        refuseForeign(item, kind);
        NEEDS.getOrDefault(kind, List.of()).forEach(item::needed);
        return switch (kind) {
            case "constant" -> shares(item).map(AllocationKey.Constant::new);
            case "specific" -> shares(item).map(AllocationKey.Specific::new);
            case "specific_iterative" -> shares(item).map(AllocationKey.SpecificIterative::new);
            case "hybrid" -> hybrid(item);
            case "cascade" -> order(item);
            case "hourly" -> hourly(item);
            case "equal" -> Optional.of(new AllocationKey.Equal());
            case "prorata" -> Optional.of(new AllocationKey.Prorata());
            default -> Optional.of(new AllocationKey.EqualIterative());
        };
    }

    /** A key that belongs to another kind would be silently ignored. */
    private static void refuseForeign(Fields item, String kind) {
        var allowed = new ArrayList<>(List.of("from", "kind", "decided"));
        allowed.addAll(NEEDS.getOrDefault(kind, List.of()));
        for (var field : item.mapping().fields()) {
            if (Shape.KEY.keys().contains(field.key()) && !allowed.contains(field.key())) {
                var hint = Message.of("folder.key_of_other_kind")
                        .with("text", Value.of(field.key()))
                        .with("kind", Value.of(kind))
                        .with("allowed", Value.of(String.join(", ", allowed)));
                item.findings().add(ProblemKind.UNKNOWN_KEY, field.line(), hint);
            }
        }
    }

    private Optional<AllocationKey> hybrid(Fields item) {
        var fixed = item.find("fixed_part", Numbers.SHARE);
        var shares = shares(item);
        return fixed.flatMap(part -> shares.map(each -> new AllocationKey.Hybrid(part, each)));
    }

    private Optional<AllocationKey> hourly(Fields item) {
        var file = item.find("file", Words.TEXT);
        return file.flatMap(name -> Attachments.placed(attachments.coefficients(name, setting), item, "file"));
    }

    private Optional<AllocationKey> order(Fields item) {
        var words = item.words("order");
        var order = new LinkedHashSet<String>();
        for (var word : words) {
            Declared.require(word.text(), word.line(), declared.members(), item.findings());
            if (!order.add(word.text())) {
                var hint = Hints.about("folder.twice_in_order", "order", word.text());
                item.findings().add(ProblemKind.CONFLICTING_DUPLICATE, word.line(), hint);
            }
        }
        return Optional.of(new AllocationKey.Cascade(List.copyOf(order)));
    }

    private Optional<Map<String, Share>> shares(Fields item) {
        var written = item.mapping("shares");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var fields = new Fields(written.get(), item.findings());
        var shares = new TreeMap<String, Share>();
        for (var field : written.get().fields()) {
            Declared.require(field.key(), field.line(), declared.members(), item.findings());
            fields.need(field.key(), Numbers.SHARE).ifPresent(share -> shares.put(field.key(), share));
        }
        boolean complete = shares.size() == written.get().fields().size();
        return complete && isWhole(item, shares) ? Optional.of(shares) : Optional.empty();
    }

    private static boolean isWhole(Fields item, Map<String, Share> shares) {
        var sum = shares.values().stream().map(Share::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) == 0) {
            return true;
        }
        var hint = Message.of("folder.wrong_sum").with("sum", Value.of(sum.toPlainString()));
        item.findings().add(ProblemKind.WRONG_SUM, item.lineOf("shares"), hint);
        return false;
    }
}
