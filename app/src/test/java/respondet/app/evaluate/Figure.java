package respondet.app.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A node of an explanation as it stands in the file. */
record Figure(JsonNode node) {

    String key() {
        return node.path("what").path("key").asString();
    }

    /** A named value of the sentence, as text. */
    String said(String name) {
        var value = node.path("what").path("args").path(name);
        return Stream.of("text", "date", "month", "number")
                .map(value::path)
                .filter(each -> !each.isMissingNode())
                .map(each -> each.isArray() ? date(each) : each.asString())
                .findFirst()
                .orElse("");
    }

    private static String date(JsonNode parts) {
        return "%04d-%02d-%02d"
                .formatted(
                        parts.get(0).asInt(), parts.get(1).asInt(), parts.get(2).asInt());
    }

    String operation() {
        return node.path("operation").asString();
    }

    List<Figure> parts() {
        return node.path("parts").valueStream().map(Figure::new).toList();
    }

    Figure part(int place) {
        return parts().get(place);
    }

    /** The number: energy in kWh, a price per kWh, money, power in kW; nothing where the value is a word. */
    Optional<BigDecimal> number() {
        var value = node.path("value");
        return switch (value.path("is").asString()) {
            case "energy" ->
                Optional.of(BigDecimal.valueOf(
                        value.path("energy").path("wattHours").asLong(), 3));
            case "money" -> Optional.of(value.path("money").path("amount").decimalValue());
            case "price" -> Optional.of(value.path("price").path("perKWh").decimalValue());
            case "power" -> Optional.of(value.path("power").path("inKW").decimalValue());
            case "number" -> Optional.of(value.path("number").decimalValue());
            case "percent" -> Optional.of(value.path("ratio").decimalValue());
            default -> Optional.empty();
        };
    }

    BigDecimal value() {
        return number().orElseThrow(() -> new IllegalStateException(key() + " is no number"));
    }

    boolean is(String kind) {
        return node.path("value").path("is").asString().equals(kind);
    }

    String text() {
        return node.path("value").path("text").asString("");
    }

    String act() {
        return node.path("reference").path("act").asString("");
    }

    String article() {
        return node.path("reference").path("article").asString("");
    }

    /** This node or one below it whose key begins so. */
    Optional<Figure> find(String key) {
        return key().startsWith(key)
                ? Optional.of(this)
                : parts().stream().flatMap(part -> part.find(key).stream()).findFirst();
    }
}
