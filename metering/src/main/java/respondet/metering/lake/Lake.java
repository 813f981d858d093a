package respondet.metering.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import respondet.core.reading.Readings;

/**
 * The readings of one community as Parquet. What is once written is never changed; what counts is what the manifest
 * lists. One writer at a time; readers need no care.
 */
public record Lake(Path folder) {

    private static final String NOTES = "notes";

    /** Writes the files of a delivery; they do not count yet. */
    public LakeDelivery write(String delivery, Readings readings, ZoneId zone) throws IOException {
        var files = new ArrayList<LakeFile>();
        if (!readings.isEmpty()) {
            try (var parquet = new Parquet()) {
                for (var month : months(readings, zone)) {
                    var part = new Parquet.Part(readings, month, zone, delivery);
                    write(parquet, part).ifPresent(files::add);
                }
            }
        }
        return new LakeDelivery(delivery, files, Optional.empty());
    }

    /** The same with what else is to be known of the delivery. */
    public LakeDelivery write(String delivery, Readings readings, ZoneId zone, String notes) throws IOException {
        var name = NOTES + "/" + delivery + ".json";
        Durable.folder(folder.resolve(NOTES));
        Durable.replace(folder.resolve(name), notes);
        var kept = new LakeDelivery.Notes(name, Sha256.of(folder.resolve(name)));
        return new LakeDelivery(delivery, write(delivery, readings, zone).files(), Optional.of(kept));
    }

    /**
     * What else was kept of a delivery.
     *
     * @throws IOException also where it is not as it was written
     */
    public Optional<String> notes(LakeDelivery delivery) throws IOException {
        if (delivery.notes().isEmpty()) {
            return Optional.empty();
        }
        var notes = delivery.notes().get();
        require(notes.path(), notes.sha256());
        return Optional.of(Files.readString(folder.resolve(notes.path())));
    }

    void require(String path, String sha256) throws IOException {
        if (!Sha256.of(folder.resolve(path)).equals(sha256)) {
            throw new IOException(path + " is not as it was written");
        }
    }

    private static List<YearMonth> months(Readings readings, ZoneId zone) {
        var first = YearMonth.from(readings.start().orElseThrow().atZone(zone));
        var last = YearMonth.from(readings.end().orElseThrow().minusSeconds(1).atZone(zone));
        var months = new ArrayList<YearMonth>();
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    private Optional<LakeFile> write(Parquet parquet, Parquet.Part part) throws IOException {
        var name = part.month() + "/" + part.delivery() + ".parquet";
        var file = folder.resolve(name);
        var parent = Durable.folder(folder.resolve(part.month().toString()));
        var sums = parquet.write(part, file);
        if (sums.rows() == 0) {
            Files.delete(file);
            return Optional.empty();
        }
        Durable.force(file);
        Durable.forceFolder(parent);
        return Optional.of(new LakeFile(name, part.month(), sums.rows(), sums.wattHours(), Sha256.of(file)));
    }

    /** Lets a written delivery count, as the latest. */
    public void add(LakeDelivery delivery) throws IOException {
        Durable.folder(folder);
        Manifest.of(folder).with(delivery).writeTo(folder);
    }

    /** Forgets a delivery that did not come about after all, and its files. */
    public void remove(String delivery) throws IOException {
        var manifest = Manifest.of(folder);
        if (manifest.deliveries().stream().anyMatch(each -> each.id().equals(delivery))) {
            manifest.forget(delivery, folder);
        }
        for (var file : storedFiles()) {
            if (file.endsWith("/" + delivery + ".parquet") || file.equals(NOTES + "/" + delivery + ".json")) {
                Files.delete(folder.resolve(file));
            }
        }
    }

    /** Forgets every reading of months before one; the files go when the list no longer has them. */
    public void forgetBefore(YearMonth first) throws IOException {
        var manifest = Manifest.of(folder);
        var rest = manifest.since(first);
        if (!rest.equals(manifest)) {
            rest.writeTo(folder);
            Files.deleteIfExists(folder.resolve(Manifest.BEFORE));
            removeLeftOver();
        }
    }

    /** Deletes files that were written and never came to count. */
    public void removeLeftOver() throws IOException {
        var listed = Manifest.of(folder).paths();
        for (var file : storedFiles()) {
            if (!listed.contains(file)) {
                Files.delete(folder.resolve(file));
            }
        }
    }

    /** The deliveries that count, in the order in which they became known. */
    public List<LakeDelivery> deliveries() throws IOException {
        return Manifest.of(folder).deliveries();
    }

    /** Every file of a delivery that lies here, whether it counts or not. */
    List<String> storedFiles() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".parquet") || file.startsWith(NOTES + "/"))
                    .sorted()
                    .toList();
        }
    }

    /** All that is known of a month: a later delivery replaces an earlier one, per point and interval. */
    public Readings readings(YearMonth month) throws IOException {
        return readings(Manifest.of(folder).files(month));
    }

    /** All that is known. */
    public Readings readings() throws IOException {
        return readings(Manifest.of(folder).files());
    }

    /**
     * All of one delivery.
     *
     * @throws IOException also where a file is not as it was written
     */
    public Readings readings(LakeDelivery delivery) throws IOException {
        for (var file : delivery.files()) {
            require(file.path(), file.sha256());
        }
        return readings(delivery.files());
    }

    private Readings readings(List<LakeFile> files) throws IOException {
        var known = Readings.NONE;
        if (!files.isEmpty()) {
            try (var parquet = new Parquet()) {
                for (var file : files) {
                    known = known.replacedBy(ParquetReadings.of(parquet, folder.resolve(file.path())));
                }
            }
        }
        return known;
    }
}
