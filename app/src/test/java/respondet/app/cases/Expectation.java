package respondet.app.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Compares what is expected with what came out; what is not named is not compared. */
final class Expectation {

    private static final String ABOUT = "about ";

    private final List<String> failures = new ArrayList<>();

    /** One sentence for each difference. */
    static List<String> failures(JsonNode expected, JsonNode actual) {
        var expectation = new Expectation();
        expectation.compare("", expected, actual);
        return expectation.failures;
    }

    private void compare(String path, JsonNode expected, JsonNode actual) {
        if (expected.isObject()) {
            expected.properties()
                    .forEach(field ->
                            compare(path + "/" + field.getKey(), field.getValue(), actual.path(field.getKey())));
        } else if (expected.isArray()) {
            expected.forEach(each -> find(path, each, actual));
        } else if (!isSame(expected.asString(), actual)) {
            failures.add("%s: expected %s but was %s".formatted(path, expected, actual));
        }
    }

    /** Each entry of a list must be there; its place does not matter. */
    private void find(String path, JsonNode expected, JsonNode actual) {
        boolean found = StreamSupport.stream(actual.spliterator(), false)
                .anyMatch(each -> failures(expected, each).isEmpty());
        if (!found) {
            failures.add("%s: expected %s among %s".formatted(path, expected, actual));
        }
    }

    private static boolean isSame(String expected, JsonNode actual) {
        if (expected.equals("none")) {
            return actual.isMissingNode();
        }
        if (actual.isMissingNode() || actual.isContainer()) {
            return false;
        }
        var text = actual.asString();
        if (expected.startsWith(ABOUT)) {
            var rounded = new BigDecimal(expected.substring(ABOUT.length()));
            return new BigDecimal(text)
                    .setScale(rounded.scale(), RoundingMode.HALF_UP)
                    .equals(rounded);
        }
        return isNumber(expected) && isNumber(text)
                ? new BigDecimal(expected).compareTo(new BigDecimal(text)) == 0
                : expected.equals(text);
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?");
    }
}
