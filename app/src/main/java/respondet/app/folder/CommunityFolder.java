package respondet.app.folder;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import respondet.app.settlement.Input;
import respondet.core.community.Community;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Power;
import respondet.core.reading.Direction;
import respondet.core.reading.Readings;
import respondet.metering.price.ExchangeRates;
import respondet.metering.validation.Estimation;
import respondet.metering.validation.Validation;

/** Opens a community folder: agreement, readings and prices, with the problems of all files at once. */
public final class CommunityFolder {

    private final FactCatalogue facts;
    private final Optional<Instant> knownAt;
    private final FolderProgress progress;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Input> inputs = new ArrayList<>();

    private CommunityFolder(FactCatalogue facts, Optional<Instant> knownAt, FolderProgress progress) {
        this.facts = facts;
        this.knownAt = knownAt;
        this.progress = progress;
    }

    /**
     * Opens a folder; nothing of it is usable where one problem refuses.
     *
     * @param knownAt what became known later is ignored; without it everything is known
     */
    public static Checked<OpenedFolder> open(
            Path folder, FactCatalogue facts, Optional<Instant> knownAt, FolderProgress progress) {
        return open(folder, Optional.empty(), facts, knownAt, progress);
    }

    /** The same with an agreement that does not lie in the folder. */
    public static Checked<OpenedFolder> open(
            Path folder, byte[] agreement, FactCatalogue facts, Optional<Instant> knownAt, FolderProgress progress) {
        return open(folder, Optional.of(agreement), facts, knownAt, progress);
    }

    private static Checked<OpenedFolder> open(
            Path folder,
            Optional<byte[]> agreement,
            FactCatalogue facts,
            Optional<Instant> knownAt,
            FolderProgress progress) {
        return FolderListing.realFolder(folder)
                .map(real -> new CommunityFolder(facts, knownAt, progress).open(real, agreement))
                .orElseGet(() -> Checked.refused(Problem.of(
                        ProblemKind.FILE_UNREADABLE,
                        Message.of("folder.no_folder").with("text", Value.of(String.valueOf(folder.getFileName()))))));
    }

    private Checked<OpenedFolder> open(Path real, Optional<byte[]> agreement) {
        var listing = new FolderListing(real, problems);
        var attachments = new FolderAttachments(listing, inputs, problems);
        var around = new CommunityFile.Surroundings(facts, RegimeIds.ALL, attachments);
        var document = agreement
                .map(bytes -> new FolderFile.Content(CommunityFile.NAME, bytes))
                .or(() -> listing.find(CommunityFile.NAME).flatMap(this::content));
        document.map(FolderFile.Content::input).ifPresent(inputs::add);
        var read = document.map(content -> read(content.bytes(), around));
        if (read.isEmpty()) {
            problems.add(Problem.of(ProblemKind.FILE_UNREADABLE, Message.of("folder.no_community"))
                    .in(CommunityFile.NAME));
        }
        var source = new ReadingsFolder(listing, problems, inputs, progress);
        var deliveries = source.deliveries();
        var known = deliveries.stream().filter(each -> each.isKnownAt(knownAt)).toList();
        var readings = read.map(community -> source.read(known, source.declarations(deliveries), community))
                .orElse(Readings.NONE);
        var rates = read.map(community -> attachments.folder(community.setting().currency()))
                .map(PriceFolder::rates)
                .orElse(ExchangeRates.NONE);
        var moment = moment(deliveries, read.flatMap(CommunityFile.Reading::latestMark), readings);
        return read.flatMap(CommunityFile.Reading::community)
                .map(community -> opened(community, readings, new Found(rates, moment)))
                .orElseGet(() -> Checked.refused(sorted()));
    }

    private CommunityFile.Reading read(byte[] bytes, CommunityFile.Surroundings around) {
        var read = CommunityFile.read(bytes, knownAt, around);
        problems.addAll(read.problems());
        return read;
    }

    private Optional<FolderFile.Content> content(FolderFile file) {
        var read = file.read();
        problems.addAll(read.problems());
        return read.found();
    }

    /** What else was found: the exchange rates and the moment of all knowledge. */
    private record Found(ExchangeRates rates, Instant moment) {}

    private Checked<OpenedFolder> opened(Community community, Readings readings, Found found) {
        noteSilentPoints(community, readings);
        problems.addAll(new Validation(community.zone(), capacities(community)).check(readings));
        var filled = new Estimation(community.estimation(), community.zone()).fill(readings);
        problems.addAll(filled.problems());
        var complete = filled.found().orElse(readings);
        return Checked.of(
                new OpenedFolder(community, complete, found.rates(), found.moment(), inputs, sorted()), sorted());
    }

    private static Map<String, Power> capacities(Community community) {
        var capacities = new TreeMap<String, Power>();
        community.points().forEach(point -> point.capacity().ifPresent(power -> capacities.put(point.id(), power)));
        return capacities;
    }

    private void noteSilentPoints(Community community, Readings readings) {
        for (var point : community.points()) {
            boolean silent = !readings.isEmpty()
                    && Stream.of(Direction.values())
                            .allMatch(direction ->
                                    readings.of(point.id(), direction).isEmpty());
            if (silent) {
                problems.add(Problem.of(ProblemKind.POINT_WITHOUT_READINGS).at(point.id()));
            }
        }
    }

    /** Never the clock: the latest delivery or mark, else the end of the last reading. */
    private Instant moment(List<Delivery> deliveries, Optional<Instant> latestMark, Readings readings) {
        var latest = Stream.concat(deliveries.stream().flatMap(each -> each.received().stream()), latestMark.stream())
                .max(Instant::compareTo);
        return knownAt.or(() -> latest).or(readings::end).orElse(Instant.EPOCH);
    }

    private List<Problem> sorted() {
        return problems.stream().distinct().sorted(Problem.ORDER).toList();
    }
}
