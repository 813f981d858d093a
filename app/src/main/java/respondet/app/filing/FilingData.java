package respondet.app.filing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a document says, for machines: the same columns in every language, energy in watt-hours, money in units of the currency. */
public record FilingData(List<String> heads, List<List<String>> rows) {

    public static final FilingData NONE = new FilingData(List.of(), List.of());

    public FilingData {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }

    boolean isEmpty() {
        return heads.isEmpty();
    }

    /** Comma-separated, as RFC 4180 has it. */
    byte[] csv() {
        var all = new StringBuilder(line(heads));
        rows.forEach(row -> all.append(line(row)));
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(FilingData::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A spreadsheet would take some first letters for a formula; a number with its sign is none. */
    private static String cell(String text) {
        boolean number = text.matches("-?\\d+(\\.\\d+)?");
        var safe = !number && text.matches("(?s)[=+@\\-\t\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** An object for each row; every value is text, so that no decimal gets lost. */
    byte[] json() {
        var array = JsonNodeFactory.instance.arrayNode();
        for (var row : rows) {
            var node = array.addObject();
            for (int i = 0; i < heads.size(); i++) {
                node.put(heads.get(i), row.get(i));
            }
        }
        return (array.toPrettyString().replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
