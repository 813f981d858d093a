package respondet.app.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import respondet.app.folder.KeptReadings;
import respondet.app.folder.ReadingNotes;
import respondet.app.settlement.Input;
import respondet.core.reading.Readings;
import respondet.core.reading.ReadingsWithin;
import respondet.core.time.Interval;
import respondet.metering.lake.Lake;
import respondet.metering.lake.LakeDelivery;
import respondet.metering.lake.LakeWindow;
import tools.jackson.core.JacksonException;

/** The deliveries of one community as the lake keeps them. What differs from the files, or from how they are read today, is not handed out. */
final class LakeReadings implements KeptReadings {

    private static final Logger LOG = LoggerFactory.getLogger(LakeReadings.class);

    private final Lake lake;
    private final Map<String, Delivery> byFolder;
    private final Map<String, LakeDelivery> inLake;

    LakeReadings(Lake lake, List<Delivery> accepted) throws IOException {
        this.lake = lake;
        this.byFolder = accepted.stream().collect(Collectors.toMap(Delivery::folder, Function.identity()));
        this.inLake = lake.deliveries().stream().collect(Collectors.toMap(LakeDelivery::id, Function.identity()));
    }

    @Override
    public Optional<Kept> find(Asked asked) {
        var delivery = Optional.ofNullable(byFolder.get(asked.folder()));
        return delivery.filter(each -> isOf(each, asked.files()))
                .flatMap(each -> Optional.ofNullable(inLake.get(each.id())))
                .flatMap(this::notes)
                .filter(notes -> notes.holdUnder(asked.rules()))
                .map(notes -> kept(delivery.orElseThrow(), notes));
    }

    /** Whether these are the files that were accepted, as far as names and sizes tell. */
    private static boolean isOf(Delivery delivery, List<Path> files) {
        var sizes = delivery.files().stream().collect(Collectors.toMap(DeliveredFile::name, DeliveredFile::bytes));
        return files.size() == sizes.size()
                && files.stream()
                        .allMatch(file -> sizes.getOrDefault(String.valueOf(file.getFileName()), -1L) == size(file));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return -2;
        }
    }

    private Optional<ReadingNotes> notes(LakeDelivery delivery) {
        try {
            return lake.notes(delivery).map(ReadingNotes::of);
        } catch (IOException | JacksonException e) {
            LOG.warn("The notes on delivery {} in the lake cannot be used; its files are read", delivery.id(), e);
            return Optional.empty();
        }
    }

    private static Kept kept(Delivery delivery, ReadingNotes notes) {
        var inputs = delivery.files().stream()
                .map(file -> new Input(name(delivery, file.name()), file.sha256()))
                .toList();
        var problems = notes.files().stream()
                .flatMap(file -> file.problems().stream().map(problem -> problem.in(name(delivery, file.name()))))
                .toList();
        return new Kept(delivery.id(), inputs, problems, notes.outline());
    }

    private static String name(Delivery delivery, String file) {
        return delivery.folder().isEmpty() ? "readings/" + file : "readings/" + delivery.folder() + "/" + file;
    }

    @Override
    public void copy(List<Kept> all, Interval span, ReadingsWithin target) throws IOException {
        var deliveries = all.stream().map(kept -> inLake.get(kept.delivery())).toList();
        new LakeWindow(lake, span).copy(deliveries, target);
    }

    @Override
    public Readings readings(Kept kept) throws IOException {
        return lake.readings(Objects.requireNonNull(inLake.get(kept.delivery())));
    }
}
