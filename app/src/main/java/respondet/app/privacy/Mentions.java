package respondet.app.privacy;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import respondet.app.journal.Entry;
import respondet.app.journal.Journal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the journal says of one member: of a list that tells of several, only what is the member's. */
@Component
record Mentions(Journal journal, JsonMapper json) {

    /** One entry as far as it is about the member. */
    record Mention(long number, String at, String kind, JsonNode before, JsonNode after) {}

    List<Mention> of(String community, String member) {
        return journal.whole(community).reversed().stream()
                .flatMap(entry -> mention(entry, member).stream())
                .toList();
    }

    private Optional<Mention> mention(Entry entry, String member) {
        var before = part(entry.before(), member);
        var after = part(entry.after(), member);
        return before.isMissingNode() && after.isMissingNode()
                ? Optional.empty()
                : Optional.of(new Mention(entry.number(), entry.at().toString(), entry.kind(), before, after));
    }

    private JsonNode part(String text, String member) {
        try {
            var node = text.isEmpty() ? json.missingNode() : json.readTree(text);
            return names(node, member) ? only(node, member) : json.missingNode();
        } catch (JacksonException _) {
            return json.missingNode(); // the text of an agreement, which the archive holds by itself
        }
    }

    private static boolean names(JsonNode node, String member) {
        return node.isString()
                ? node.stringValue().equals(member)
                : node.valueStream().anyMatch(each -> names(each, member));
    }

    /** Whether it says itself whose it is; then all below it is the member's. */
    private static boolean isOf(ObjectNode object, String member) {
        return object.path("member").asString("").equals(member);
    }

    private static JsonNode only(JsonNode node, String member) {
        return switch (node) {
            case ObjectNode object when isOf(object, member) -> object;
            case ObjectNode object -> {
                object.propertyNames().stream()
                        .toList()
                        .forEach(name -> object.set(name, only(object.get(name), member)));
                yield object;
            }
            case ArrayNode array
            when array.valueStream().anyMatch(JsonNode::isContainer) -> {
                array.removeIf(each -> !names(each, member));
                array.forEach(each -> only(each, member));
                yield array;
            }
            default -> node;
        };
    }
}
