package respondet.app.folder;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A piece of a YAML text that knows from which code point to which it was written. */
sealed interface PlacedYaml {

    int start();

    /** The first code point after it; comments and blank lines behind it do not belong to it. */
    int end();

    record Word(int start, int end, String text) implements PlacedYaml {}

    record Items(int start, int end, boolean flow, List<PlacedYaml> all) implements PlacedYaml {}

    record Entries(int start, int end, boolean flow, List<Entry> all) implements PlacedYaml {

        Optional<Entry> find(String key) {
            return all.stream().filter(each -> each.key().text().equals(key)).findFirst();
        }
    }

    record Entry(Word key, PlacedYaml value) {}

    /** The mapping that a text is; none where it holds anything whose place is not exact. */
    static Optional<Entries> read(String text) {
        var settings = LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(Utf8Text.LARGEST)
                .build();
        try {
            return new Reading(new Parse(settings).parseString(text).iterator()).document();
        } catch (YamlEngineException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** One pass over the parser's events. */
    record Reading(Iterator<Event> events) {

        private Optional<Entries> document() {
            while (events.hasNext()) {
                if (events.next() instanceof NodeEvent node) {
                    return node((Event) node) instanceof Entries root ? Optional.of(root) : Optional.empty();
                }
            }
            return Optional.empty();
        }

        private PlacedYaml node(Event event) {
            return switch (event) {
                case ScalarEvent scalar -> word(scalar);
                case MappingStartEvent start -> entries(start);
                case SequenceStartEvent start -> items(start);
                default -> throw new IllegalArgumentException("An alias has no place of its own.");
            };
        }

        private static Word word(ScalarEvent event) {
            if (event.getScalarStyle() == ScalarStyle.LITERAL || event.getScalarStyle() == ScalarStyle.FOLDED) {
                throw new IllegalArgumentException("A block of text ends where the next thing begins.");
            }
            return new Word(index(event.getStartMark()), index(event.getEndMark()), event.getValue());
        }

        private Items items(SequenceStartEvent start) {
            var all = new ArrayList<PlacedYaml>();
            var event = events.next();
            for (; event instanceof NodeEvent; event = events.next()) {
                all.add(node(event));
            }
            int last = all.isEmpty() ? index(start.getEndMark()) : all.getLast().end();
            return new Items(index(start.getStartMark()), end(start, event, last), start.isFlow(), List.copyOf(all));
        }

        private Entries entries(MappingStartEvent start) {
            var all = new ArrayList<Entry>();
            var event = events.next();
            for (; event instanceof NodeEvent; event = events.next()) {
                var key = (Word) node(event);
                all.add(new Entry(key, node(events.next())));
            }
            int last = all.isEmpty()
                    ? index(start.getEndMark())
                    : all.getLast().value().end();
            return new Entries(index(start.getStartMark()), end(start, event, last), start.isFlow(), List.copyOf(all));
        }

        private static int end(CollectionStartEvent start, Event end, int last) {
            return start.isFlow() ? index(end.getEndMark()) : last;
        }

        private static int index(Optional<Mark> mark) {
            return mark.map(Mark::getIndex).orElseThrow();
        }
    }
}
