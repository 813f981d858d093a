package respondet.app.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The numbers of the laws, read from their files as data. */
final class ParameterFiles {

    private static final Path HOME = Path.of("../regimes/src/main/resources/parameters");

    private static final Map<String, String> FILE_OF = Map.of(
            "explain.pl.credit_ratio", "pl/credit_ratio",
            "explain.pl.fee.renewables_fee", "pl/renewables_fee",
            "explain.pl.fee.cogeneration_fee", "pl/cogeneration_fee",
            "explain.pl.fee.capacity_fee", "pl/capacity_fee",
            "explain.pl.fee.excise", "pl/excise",
            "explain.it.transmission", "it/transmission_component",
            "explain.it.tariff", "it/premium_tariff",
            "explain.it.grant_slope", "it/grant_reduction",
            "explain.it.fee_of_year", "it/administration_fee");

    private final Map<String, JsonNode> read = new HashMap<>();

    /** The value in force on a day. */
    JsonNode on(String file, LocalDate day) {
        return file(file)
                .path("values")
                .propertyStream()
                .filter(each -> !LocalDate.parse(each.getKey()).isAfter(day))
                .reduce((_, later) -> later)
                .map(each -> each.getValue().path("value"))
                .orElseThrow();
    }

    private JsonNode file(String name) {
        return read.computeIfAbsent(name, _ -> {
            try {
                return Folder.YAML.readTree(Files.readAllBytes(HOME.resolve(name + ".yaml")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What a node must say that names a number of the law, where its reference is that of the file. */
    Optional<BigDecimal> value(Figure node, Where where) {
        var name = node.key().startsWith("explain.it.threshold.") ? "it/premium_surplus" : FILE_OF.get(node.key());
        if (name == null) {
            return Optional.empty();
        }
        var reference = file(name).path("reference");
        boolean cited = reference.path("act").asString().equals(node.act())
                && reference.path("article").asString().equals(node.article());
        return cited ? Optional.of(value(node, on(name, where.from(node)))) : Optional.empty();
    }

    private static BigDecimal value(Figure node, JsonNode value) {
        return switch (node.key()) {
            case "explain.it.tariff" -> tariff(node, value);
            case "explain.it.grant_slope" ->
                value.path("greatestFactor")
                        .decimalValue()
                        .divide(value.path("greatestGrant").decimalValue());
            case "explain.it.threshold.tariff_only" -> value.path("tariffOnly").decimalValue();
            case "explain.it.threshold.tariff_and_grant" ->
                value.path("tariffAndGrant").decimalValue();
            case "explain.it.fee_of_year" -> fee(node, value);
            case "explain.pl.credit_ratio" -> value.decimalValue();
            default -> value.decimalValue().movePointLeft(3);
        };
    }

    /** A base, and more for each kilowatt above its limit; the sentence tells the same numbers. */
    private static BigDecimal fee(Figure node, JsonNode value) {
        var above = power(node).subtract(value.path("baseUpTo").decimalValue()).max(BigDecimal.ZERO);
        boolean told = is(node, "base", value.path("base"))
                && is(node, "upTo", value.path("baseUpTo"))
                && is(node, "perKW", value.path("perKW"));
        boolean free = power(node).compareTo(value.path("freeUpTo").decimalValue()) <= 0;
        var fee = value.path("base")
                .decimalValue()
                .add(above.multiply(value.path("perKW").decimalValue()));
        return told ? (free ? BigDecimal.ZERO : fee) : BigDecimal.ONE.negate();
    }

    private static BigDecimal power(Figure node) {
        return node.node()
                .path("what")
                .path("args")
                .path("power")
                .path("power")
                .path("inKW")
                .decimalValue();
    }

    /** The cap of the plant's tier; the other numbers of the sentence must stand in the file too. */
    private static BigDecimal tariff(Figure node, JsonNode value) {
        var tier = tier(value, power(node));
        boolean told = is(node, "fixed", tier.path("fixed"))
                && is(node, "reference", value.path("reference"))
                && value.path("correction").valueStream().anyMatch(each -> is(node, "correction", each));
        return told ? tier.path("cap").decimalValue().movePointLeft(3) : BigDecimal.ONE.negate();
    }

    private static boolean is(Figure node, String name, JsonNode number) {
        return new BigDecimal(node.said(name)).compareTo(number.decimalValue()) == 0;
    }

    /** The first tier that is large enough. */
    static JsonNode tier(JsonNode tariff, BigDecimal power) {
        return tariff.path("tiers")
                .valueStream()
                .filter(each -> power.compareTo(each.path("upTo").decimalValue()) <= 0)
                .findFirst()
                .orElseThrow();
    }
}
