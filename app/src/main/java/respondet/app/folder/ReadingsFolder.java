package respondet.app.folder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import respondet.app.settlement.Input;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Readings;
import respondet.core.time.Resolution;
import respondet.metering.Format;
import respondet.metering.MeterData;
import respondet.metering.MeterFile;
import respondet.metering.MeterFiles;
import respondet.metering.ReadContext;
import respondet.metering.mapping.MappingFile;

/** Reads the meter files of a folder, delivery by delivery, into what was known at a moment. */
final class ReadingsFolder {

    private static final String FOLDER = "readings";
    private static final String MAPPING = ".mapping.yaml";

    private final FolderListing listing;
    private final List<Problem> problems;
    private final List<Input> inputs;
    private final FolderProgress progress;
    private final List<String> mappingHashes = new ArrayList<>();
    private MeterFiles formats = MeterFiles.known();

    ReadingsFolder(FolderListing listing, List<Problem> problems, List<Input> inputs, FolderProgress progress) {
        this.listing = listing;
        this.problems = problems;
        this.inputs = inputs;
        this.progress = progress;
    }

    /** In the order in which they became known; what was always known comes first. */
    List<Delivery> deliveries() {
        var all = new ArrayList<Delivery>();
        var always = listing.files(FOLDER).stream()
                .filter(file -> !file.name().equals(FileDeclarations.NAME) && !isMapping(file))
                .toList();
        all.add(new Delivery(Optional.empty(), FOLDER, always));
        for (var name : listing.folders(FOLDER)) {
            var received = Delivery.receivedIn(name);
            received.ifPresentOrElse(each -> all.add(delivery(each, FOLDER + "/" + name)), () -> refuseName(name));
        }
        all.sort(Delivery.ORDER);
        return List.copyOf(all);
    }

    private static boolean isMapping(FolderFile file) {
        return file.name().endsWith(MAPPING);
    }

    /** Layouts that the community described itself. */
    private List<Format> mappings() {
        mappingHashes.clear();
        return listing.files(FOLDER).stream()
                .filter(ReadingsFolder::isMapping)
                .flatMap(file -> content(file).stream())
                .flatMap(content -> {
                    mappingHashes.add(content.input().sha256());
                    var read = MappingFile.read(new MeterFile(content.lastName(), content.bytes()));
                    read.problems().forEach(problem -> problems.add(problem.in(content.name())));
                    return read.found().stream();
                })
                .toList();
    }

    /** Every known layout and those that the community described itself. */
    MeterFiles formats() {
        formats = MeterFiles.known().with(mappings());
        return formats;
    }

    /** Of the mapping files that {@link #formats} found. */
    List<String> mappingHashes() {
        return List.copyOf(mappingHashes);
    }

    private Delivery delivery(Instant received, String folder) {
        listing.folders(folder)
                .forEach(inner -> problems.add(Problem.of(
                                ProblemKind.BROKEN_STRUCTURE,
                                Message.of("folder.nested").with("text", Value.of(inner)))
                        .in(folder + "/" + inner)));
        return new Delivery(Optional.of(received), folder, listing.files(folder));
    }

    private void refuseName(String name) {
        var hint = Message.of("folder.delivery_name").with("text", Value.of(Hints.shortened(name)));
        problems.add(Problem.of(ProblemKind.WRONG_VALUE, hint).in(FOLDER + "/" + name));
    }

    FileDeclarations declarations(List<Delivery> deliveries) {
        var names = deliveries.stream()
                .flatMap(delivery -> delivery.files().stream())
                .map(file -> file.name().substring(FOLDER.length() + 1))
                .toList();
        return listing.find(FileDeclarations.NAME)
                .flatMap(this::content)
                .map(content -> {
                    var findings = Findings.in(FileDeclarations.NAME);
                    var read = FileDeclarations.read(content.bytes(), names, findings);
                    problems.addAll(findings.all());
                    return read;
                })
                .orElse(FileDeclarations.NONE);
    }

    private Optional<FolderFile.Content> content(FolderFile file) {
        var read = file.read();
        problems.addAll(read.problems());
        read.found().map(FolderFile.Content::input).ifPresent(inputs::add);
        return read.found();
    }

    /** A later delivery replaces what was known before; in one delivery a higher version does. */
    Readings read(List<Delivery> deliveries, FileDeclarations declared, CommunityFile.Reading community) {
        var merged = new Merged();
        formats();
        new Intake(this, declared, community, KeptReadings.NONE).take(deliveries, merged);
        return merged.all;
    }

    /** Forgets each delivery as soon as it is merged. */
    private static final class Merged implements Consumer<Brought> {

        private Readings all = Readings.NONE;

        @Override
        public void accept(Brought brought) {
            if (brought instanceof Brought.Now(var readings)) {
                all = all.replacedBy(readings);
            }
        }
    }

    /**
     * The month that is wanted.
     *
     * @param from the first day that its law looks at
     */
    record MonthWanted(YearMonth month, LocalDate from, KeptReadings kept) {}

    /**
     * What a month's settlement needs.
     *
     * @param heard every point of which anything is known in any month
     */
    record MonthOf(Readings readings, Set<String> heard) {}

    /** The readings of one month's settlement, and what else is known. */
    MonthOf read(
            List<Delivery> deliveries, FileDeclarations declared, CommunityFile.Reading community, MonthWanted wanted) {
        var all = new ArrayList<Brought>();
        formats();
        new Intake(this, declared, community, wanted.kept()).take(deliveries, all::add);
        var zone = community.setting().zone();
        var readings = new MonthReadings(wanted.month(), zone, wanted.from(), wanted.kept()).of(all);
        return new MonthOf(
                readings,
                all.stream().flatMap(each -> each.outline().points().stream()).collect(Collectors.toUnmodifiableSet()));
    }

    void tell(FolderProgress.Step step) {
        progress.reading(step);
    }

    void note(KeptReadings.Kept kept) {
        inputs.addAll(kept.inputs());
        problems.addAll(kept.problems());
    }

    void noteAll(List<Problem> found) {
        problems.addAll(found);
    }

    Optional<MeterData> read(
            FolderFile file,
            FileDeclarations.Declaration declaration,
            CommunityFile.Reading community,
            Resolution known) {
        var context = new ReadContext(
                        community.setting().zone(), community.points(), declaration.own(), declaration.kind())
                .addingTo(known);
        return content(file).flatMap(content -> {
            var read = formats.read(new MeterFile(content.lastName(), content.bytes()), context);
            read.problems().forEach(problem -> problems.add(problem.in(file.name())));
            return read.found();
        });
    }
}
