package respondet.app.folder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import respondet.app.settlement.Input;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.reading.Readings;
import respondet.core.reading.Series;
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
        return listing.files(FOLDER).stream()
                .filter(ReadingsFolder::isMapping)
                .flatMap(file -> content(file).stream())
                .flatMap(content -> {
                    var read = MappingFile.read(new MeterFile(content.lastName(), content.bytes()));
                    read.problems().forEach(problem -> problems.add(problem.in(content.name())));
                    return read.found().stream();
                })
                .toList();
    }

    /** Every known layout and those that the community described itself. */
    MeterFiles formats() {
        return MeterFiles.known().with(mappings());
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
        formats = formats();
        int all = deliveries.stream().mapToInt(each -> each.files().size()).sum();
        int number = 0;
        var merged = Readings.NONE;
        for (var delivery : deliveries) {
            var batch = new DeliveredData();
            for (var file : delivery.files()) {
                progress.reading(new FolderProgress.Step(++number, all, file.name()));
                var context = context(file, declared, community).addingTo(finest(merged));
                read(file, context).ifPresent(data -> batch.add(file.name(), data));
            }
            problems.addAll(batch.conflicts());
            merged = merged.replacedBy(batch.merged());
        }
        return merged;
    }

    /** The shortest intervals that were known before; a later reading that stands alone is of their length. */
    private static Resolution finest(Readings known) {
        return known.series().values().stream()
                .flatMap(List::stream)
                .map(Series::resolution)
                .min(Resolution::compareTo)
                .orElse(Resolution.HOUR);
    }

    private static ReadContext context(FolderFile file, FileDeclarations declared, CommunityFile.Reading community) {
        var declaration = declared.of(file.name());
        return new ReadContext(community.setting().zone(), community.points(), declaration.own(), declaration.kind());
    }

    private Optional<MeterData> read(FolderFile file, ReadContext context) {
        return content(file).flatMap(content -> {
            var read = formats.read(new MeterFile(content.lastName(), content.bytes()), context);
            read.problems().forEach(problem -> problems.add(problem.in(file.name())));
            return read.found();
        });
    }
}
