package respondet.metering.greenbutton;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import respondet.metering.FileProblems;
import respondet.metering.xml.XmlElement;

/** The entries of a feed that matter, and how they hang together by their links. */
final class Feed {

    private final FileProblems problems;
    private final Map<String, ReadingType> types = new HashMap<>();
    private final Map<String, List<String>> meterReadings = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();

    Feed(FileProblems problems) {
        this.problems = problems;
    }

    /** The interval readings of one entry and the addresses that lead to their meter reading. */
    record Block(List<IntervalValue> values, List<String> addresses, long line) {}

    List<Block> blocks() {
        return blocks;
    }

    void add(XmlElement entry) {
        var links = entry.all("link").map(Link::of).toList();
        var content = entry.find("content");
        content.flatMap(each -> each.find("ReadingType"))
                .ifPresent(type -> self(links).ifPresent(href -> types.put(href, ReadingType.of(type))));
        content.flatMap(each -> each.find("MeterReading")).ifPresent(reading -> addMeterReading(reading, links));
        if (links.stream().anyMatch(Feed::isAboutBlock) || holdsBlock(content)) {
            addBlock(entry, content, links);
        }
    }

    private void addMeterReading(XmlElement reading, List<Link> links) {
        self(links).ifPresent(href -> {
            meterReadings.put(href, hrefs(links, "related").toList());
            reading.find("ReadingType").ifPresent(type -> types.put(href, ReadingType.of(type)));
        });
    }

    private static boolean isAboutBlock(Link link) {
        return !link.rel().equals("related") && link.href().contains("/IntervalBlock");
    }

    private static boolean holdsBlock(Optional<XmlElement> content) {
        return content.flatMap(each -> each.find("IntervalBlock")).isPresent();
    }

    private void addBlock(XmlElement entry, Optional<XmlElement> content, List<Link> links) {
        var values = content.stream()
                .flatMap(each -> each.all("IntervalBlock"))
                .flatMap(each -> each.all("IntervalReading"))
                .map(IntervalValue::of)
                .toList();
        if (!holdsBlock(content)) {
            problems.broken(entry.line(), "problem.greenbutton.block");
        } else {
            var addresses = Stream.of("related", "up", "self")
                    .flatMap(rel -> hrefs(links, rel))
                    .map(Link::meterReading)
                    .toList();
            blocks.add(new Block(values, addresses, entry.line()));
        }
    }

    private static Optional<String> self(List<Link> links) {
        return hrefs(links, "self").findFirst();
    }

    private static Stream<String> hrefs(List<Link> links, String rel) {
        return links.stream().filter(each -> each.rel().equals(rel)).map(Link::href);
    }

    /** By the links; where they lead nowhere, the feed's only type. */
    Optional<ReadingType> typeOf(Block block) {
        return block.addresses().stream()
                .flatMap(href -> Stream.concat(Stream.of(href), meterReadings.getOrDefault(href, List.of()).stream()))
                .filter(types::containsKey)
                .map(types::get)
                .findFirst()
                .or(() -> types.size() == 1 ? types.values().stream().findFirst() : Optional.empty());
    }

    static String pointOf(Block block) {
        return block.addresses().stream()
                .map(Link::usagePoint)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
    }
}
