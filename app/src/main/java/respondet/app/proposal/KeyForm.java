package respondet.app.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import respondet.app.folder.AgreementText;

/**
 * A key as typed.
 *
 * @param from first day on which it would count
 * @param fixed the fixed part in percent, for the kind that has one
 * @param parts by member, as typed: a share in percent, or the place in the order
 */
public record KeyForm(String title, String from, String kind, String fixed, Map<String, String> parts) {

    /** The kinds that can be typed, in the order of the form. */
    static final List<String> KINDS = List.of(
            "equal", "specific", "prorata", "equal_iterative", "specific_iterative", "hybrid", "cascade", "constant");

    private static final String PART = "part.";

    static KeyForm empty(String from) {
        return new KeyForm("", from, "equal", "", Map.of());
    }

    /** From the fields that were sent. */
    static KeyForm of(String title, String from, String kind, Map<String, String> fields) {
        var parts = new LinkedHashMap<String, String>();
        fields.forEach((name, value) -> {
            if (name.startsWith(PART) && !value.isBlank()) {
                parts.put(name.substring(PART.length()), value.strip());
            }
        });
        return new KeyForm(
                title.strip(),
                from.strip(),
                kind,
                fields.getOrDefault("fixed", "").strip(),
                parts);
    }

    /** The part of a member as typed. */
    public String part(String member) {
        return parts.getOrDefault(member, "");
    }

    private boolean hasShares() {
        return List.of("specific", "specific_iterative", "hybrid", "constant").contains(kind);
    }

    /** The key of what is missing or no number; empty where nothing is. */
    String problem() {
        if (title.isEmpty()) {
            return "proposal.problem.title";
        }
        if (!KINDS.contains(kind)) {
            return "proposal.problem.kind";
        }
        if ((hasShares() || kind.equals("cascade")) && parts.isEmpty()) {
            return "proposal.problem.parts";
        }
        var numbers = new ArrayList<String>(parts.values());
        if (kind.equals("hybrid")) {
            numbers.add(fixed);
        }
        boolean needed = hasShares() || kind.equals("cascade");
        return needed && numbers.stream().anyMatch(each -> number(each).isEmpty()) ? "proposal.problem.number" : "";
    }

    /** A decimal number with a comma or a point; short, so that nobody can make it costly. */
    static Optional<BigDecimal> number(String text) {
        return text.matches("\\d{1,9}([.,]\\d{1,9})?")
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : Optional.empty();
    }

    /** What an agreement would hold: one line of YAML. */
    String item() {
        var fields = new ArrayList<String>();
        fields.add("from: " + AgreementText.word(from));
        fields.add("kind: " + kind);
        if (kind.equals("hybrid")) {
            fields.add("fixed_part: " + ratio(fixed));
        }
        if (hasShares()) {
            fields.add(parts.entrySet().stream()
                    .map(part -> AgreementText.word(part.getKey()) + ": " + ratio(part.getValue()))
                    .collect(Collectors.joining(", ", "shares: { ", " }")));
        }
        if (kind.equals("cascade")) {
            fields.add(order().stream().map(AgreementText::word).collect(Collectors.joining(", ", "order: [", "]")));
        }
        fields.add("decided: " + AgreementText.word(title));
        return "{ " + String.join(", ", fields) + " }";
    }

    /** The members in order of their places. */
    private List<String> order() {
        return parts.entrySet().stream()
                .sorted(Comparator.comparing(part -> number(part.getValue()).orElse(BigDecimal.ZERO)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String ratio(String percent) {
        return number(percent)
                .orElse(BigDecimal.ZERO)
                .movePointLeft(2)
                .stripTrailingZeros()
                .toPlainString();
    }
}
