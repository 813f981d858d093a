package respondet.app.folder;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import respondet.core.reading.Outline;
import respondet.core.reading.Readings;
import respondet.metering.price.ExchangeRates;
import respondet.metering.validation.Estimation;
import respondet.metering.validation.Validation;
import respondet.regime.Regimes;

/** Opens a community folder: agreement, readings and prices, with the problems of all files at once. */
public final class CommunityFolder {

    private final FactCatalogue facts;
    private final Optional<Instant> knownAt;
    private final FolderProgress progress;
    private final Optional<Month> month;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Input> inputs = new ArrayList<>();

    private CommunityFolder(
            FactCatalogue facts, Optional<Instant> knownAt, FolderProgress progress, Optional<Month> month) {
        this.facts = facts;
        this.knownAt = knownAt;
        this.progress = progress;
        this.month = month;
    }

    /**
     * Opens a folder; nothing of it is usable where one problem refuses.
     *
     * @param knownAt what became known later is ignored; without it everything is known
     */
    public static Checked<OpenedFolder> open(
            Path folder, FactCatalogue facts, Optional<Instant> knownAt, FolderProgress progress) {
        return open(folder, new CommunityFolder(facts, knownAt, progress, Optional.empty()), Optional.empty());
    }

    /**
     * What one month's settlement needs.
     *
     * @param knownAt what became known later is ignored
     * @param kept of the readings, so that their files need not be read again
     */
    public record Month(YearMonth month, Instant knownAt, KeptReadings kept) {}

    /**
     * Opens a folder for the settlement of one month under an agreement that does not lie in it. What looks wrong is told
     * of the month and a fortnight around it; everything else is as if all months were opened.
     *
     * @throws java.io.UncheckedIOException where what was kept is not as it was
     */
    public static Checked<OpenedFolder> open(Path folder, byte[] agreement, Month month, FolderProgress progress) {
        var opening = new CommunityFolder(
                FactCatalogue.of(Regimes.all()), Optional.of(month.knownAt()), progress, Optional.of(month));
        return open(folder, opening, Optional.of(agreement));
    }

    private static Checked<OpenedFolder> open(Path folder, CommunityFolder opening, Optional<byte[]> agreement) {
        return FolderListing.realFolder(folder)
                .map(real -> opening.open(real, agreement))
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
        var readings = read.map(community -> readings(source, known, source.declarations(deliveries), community))
                .orElse(new ReadingsFolder.MonthOf(Readings.NONE, Set.of()));
        var rates = read.map(community -> attachments.folder(community.setting().currency()))
                .map(PriceFolder::rates)
                .orElse(ExchangeRates.NONE);
        var moment = moment(deliveries, read.flatMap(CommunityFile.Reading::latestMark), readings.readings());
        return read.flatMap(CommunityFile.Reading::community)
                .map(community -> opened(community, readings, new Found(rates, moment)))
                .orElseGet(() -> Checked.refused(sorted()));
    }

    private ReadingsFolder.MonthOf readings(
            ReadingsFolder source, List<Delivery> known, FileDeclarations declared, CommunityFile.Reading community) {
        if (month.isEmpty()) {
            var all = source.read(known, declared, community);
            return new ReadingsFolder.MonthOf(all, Outline.of(all).points());
        }
        var first = month.get().month().atDay(1);
        var from = community
                .community()
                .flatMap(each -> Regimes.find(each.regime()))
                .map(regime -> regime.lookBack().from(first, regime.firstDay()))
                .orElse(LocalDate.EPOCH);
        var wanted = new ReadingsFolder.MonthWanted(
                month.get().month(), from, month.get().kept());
        return source.read(known, declared, community, wanted);
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

    private Checked<OpenedFolder> opened(Community community, ReadingsFolder.MonthOf known, Found found) {
        var readings = known.readings();
        noteSilentPoints(community, known.heard());
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

    private void noteSilentPoints(Community community, Set<String> heard) {
        for (var point : community.points()) {
            if (!heard.isEmpty() && !heard.contains(point.id())) {
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
