package respondet.app.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.ProblemKind;

/**
 * Reads one YAML document as plain mappings, lists and words. What could make a small file large (aliases) or run code
 * (tags) is refused.
 */
final class YamlReader {

    private static final int DEEPEST = 12;
    private static final int MOST_NODES = 500_000;

    private final Findings findings;
    private final Iterator<Event> events;
    private int nodes;

    /** What stops the reading at once; everything else is collected. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private YamlReader(Iterator<Event> events, Findings findings) {
        this.events = events;
        this.findings = findings;
    }

    /** The mapping that the file is; empty when it is none, with the reason among the findings. */
    static Optional<YamlNode.Mapping> read(byte[] bytes, Findings findings) {
        var text = Utf8Text.of(bytes);
        findings.addAll(text.problems().stream().map(findings::here).toList());
        return text.found().flatMap(found -> parse(found, findings));
    }

    private static Optional<YamlNode.Mapping> parse(String text, Findings findings) {
        var settings = LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(Utf8Text.LARGEST)
                .build();
        try {
            var events = new Parse(settings).parseString(text).iterator();
            return new YamlReader(events, findings).document();
        } catch (MarkedYamlEngineException e) {
            findings.add(ProblemKind.BROKEN_STRUCTURE, line(e.getProblemMark()), YamlSyntax.hint(e, text));
        } catch (YamlEngineException e) {
            findings.add(ProblemKind.BROKEN_STRUCTURE, Message.of("folder.yaml.broken"));
        } catch (Stop e) {
            // the reason is among the findings
        }
        return Optional.empty();
    }

    private Optional<YamlNode.Mapping> document() {
        Optional<YamlNode> root = Optional.empty();
        while (events.hasNext()) {
            var event = events.next();
            if (event instanceof NodeEvent) {
                root = Optional.of(node(event, 0));
            } else if (event instanceof DocumentStartEvent start && root.isPresent()) {
                throw stop(start, Message.of("folder.yaml.documents"));
            }
        }
        var mapping = root.filter(YamlNode.Mapping.class::isInstance).map(YamlNode.Mapping.class::cast);
        if (mapping.isEmpty()) {
            findings.add(ProblemKind.BROKEN_STRUCTURE, 1, Message.of("folder.yaml.no_mapping"));
        }
        return mapping;
    }

    private YamlNode node(Event event, int depth) {
        if (depth > DEEPEST || ++nodes > MOST_NODES) {
            throw stop(event, Message.of("folder.yaml.deep"));
        }
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case MappingStartEvent start when start.getTag().isEmpty() -> mapping(start, depth);
            case SequenceStartEvent start when start.getTag().isEmpty() -> sequence(start, depth);
            case AliasEvent alias -> throw stop(alias, Message.of("folder.yaml.alias"));
            default -> throw stop(event, Message.of("folder.yaml.tag"));
        };
    }

    private YamlNode.Scalar scalar(ScalarEvent event) {
        if (event.getTag().isPresent()) {
            throw stop(event, Message.of("folder.yaml.tag"));
        }
        return new YamlNode.Scalar(line(event), event.getValue(), event.getScalarStyle() == ScalarStyle.PLAIN);
    }

    private YamlNode sequence(Event start, int depth) {
        var items = new ArrayList<YamlNode>();
        for (var event = events.next(); event instanceof NodeEvent; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new YamlNode.Sequence(line(start), List.copyOf(items));
    }

    private YamlNode mapping(Event start, int depth) {
        var fields = new ArrayList<YamlNode.Field>();
        var seen = new HashMap<String, Integer>();
        for (var event = events.next(); event instanceof NodeEvent; event = events.next()) {
            var key = key(event);
            var value = node(events.next(), depth + 1);
            var earlier = seen.putIfAbsent(key.text(), key.line());
            if (earlier == null) {
                fields.add(new YamlNode.Field(key.line(), key.text(), value));
            } else {
                findings.add(ProblemKind.CONFLICTING_DUPLICATE, key.line(), duplicate(key, earlier));
            }
        }
        return new YamlNode.Mapping(line(start), List.copyOf(fields));
    }

    private YamlNode.Scalar key(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        throw stop(event, Message.of("folder.yaml.key"));
    }

    private static Message duplicate(YamlNode.Scalar key, int earlier) {
        return Message.of("folder.duplicate_key")
                .with("key", Value.of(key.text()))
                .with("first", Value.of(earlier));
    }

    private Stop stop(Event event, Message hint) {
        findings.add(ProblemKind.BROKEN_STRUCTURE, line(event), hint);
        return new Stop();
    }

    private static int line(Event event) {
        return line(event.getStartMark());
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 1;
    }
}
