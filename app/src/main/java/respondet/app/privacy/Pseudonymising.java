package respondet.app.privacy;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import respondet.app.folder.AgreementText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One member's identity taken out of texts, JSON and agreements; what is not about the member stays as it is. */
record Pseudonymising(String member, Marks marks, Map<String, Changed> files) {

    /** What a file is after it was written anew. */
    record Changed(String sha256, long bytes) {}

    /** What stands where an address stood. */
    static final String NOTHING = "-";

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final Set<String> UNKNOWN = Set.of("vatNumber", "iban", "mandate", "taxCode", "recipient");
    private static final Set<String> PLACE = Set.of("street", "city", "postcode");

    Pseudonymising(String member, Marks marks) {
        this(member, marks, Map.of());
    }

    /** The same with names of files besides. */
    Pseudonymising with(Map<String, String> names) {
        var words = new TreeMap<>(marks.exact().words());
        words.putAll(names);
        return new Pseudonymising(
                member, marks.with(Exact.of(words, marks.exact().digests())), files);
    }

    /** The same with files that were written anew, by their old checksum. */
    Pseudonymising knowing(Map<String, Changed> changed) {
        var digests = new TreeMap<String, String>();
        changed.forEach((old, now) -> digests.put(old, now.sha256()));
        return new Pseudonymising(member, marks.with(marks.exact().withDigests(digests)), Map.copyOf(changed));
    }

    /** What the journal holds before or after a change: JSON, or an agreement as it was. */
    String journal(String text, boolean keepsReason) {
        try {
            if (text.isEmpty()) {
                return text;
            }
            var node = EXACT.readTree(text);
            var before = node.deepCopy();
            var after = json(node, keepsReason);
            return after.equals(before) ? text : EXACT.writeValueAsString(after);
        } catch (JacksonException _) {
            return agreement(text);
        }
    }

    /** An agreement that reads the same but for one name. */
    String agreement(String document) {
        var renamed = new AgreementText(document)
                .withValue("members", member, Map.entry("name", marks.pseudonym()), "id")
                .filter(_ -> new AgreementText(document)
                        .value("members", member, "name")
                        .isPresent());
        return marks.withoutSure(renamed.orElse(document));
    }

    /** JSON of any kind. */
    JsonNode json(JsonNode node, boolean keepsReason) {
        switch (node) {
            case ObjectNode object -> {
                resize(object);
                if (object.path("member").asString("").equals(member)) {
                    clear(object, keepsReason);
                }
                object.propertyNames().stream().toList().forEach(name -> replace(object, name, keepsReason));
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, json(array.get(i), keepsReason));
                }
            }
            default -> {}
        }
        return node.isString() ? EXACT.getNodeFactory().stringNode(text(node.stringValue())) : node;
    }

    /** A file that was written anew may be of another length. */
    private void resize(ObjectNode object) {
        var changed = files.get(object.path("sha256").asString(""));
        if (changed != null && object.path("bytes").isNumber()) {
            object.put("bytes", changed.bytes());
        }
    }

    /** People write several words; identifiers and kinds are one. */
    private String text(String text) {
        return text.contains(" ") ? marks.without(text) : marks.withoutSure(text);
    }

    private void replace(ObjectNode object, String name, boolean keepsReason) {
        var value = object.get(name);
        object.set(
                name,
                name.equals("document") && value.isString()
                        ? EXACT.getNodeFactory().stringNode(agreement(value.stringValue()))
                        : json(value, keepsReason));
    }

    /** What is the member's own. */
    private void clear(ObjectNode own, boolean keepsReason) {
        if (own.get("address") instanceof ObjectNode address) {
            own.put("name", marks.pseudonym());
            UNKNOWN.forEach(own::putNull);
            PLACE.forEach(part -> address.put(part, NOTHING));
        }
        if (own.has("booked")) {
            own.put("wording", "");
        }
        if (own.has("reason") && !keepsReason) {
            own.put("reason", own.has("booked") ? own.path("reason").asString("") : "");
        }
    }
}
