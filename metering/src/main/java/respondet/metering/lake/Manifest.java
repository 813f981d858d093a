package respondet.metering.lake;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a community's part of the lake consists of. A file that is not listed does not count; the list is replaced whole,
 * so a reader sees a delivery with all its files or not at all.
 *
 * @param deliveries in the order in which they became known
 */
record Manifest(List<LakeDelivery> deliveries) {

    static final String NAME = "manifest.json";

    /** The list as it was before its last change, to go back to without a byte of room on the disk. */
    static final String BEFORE = "manifest.before.json";

    static final Manifest EMPTY = new Manifest(List.of());

    private static final String SCHEMA = "respondet/lake/1";

    Manifest {
        deliveries = List.copyOf(deliveries);
    }

    /** The list of this folder; an empty one where nothing was ever written. */
    static Manifest of(Path folder) throws IOException {
        var file = folder.resolve(NAME);
        return Files.exists(file) ? read(Files.readAllBytes(file)) : EMPTY;
    }

    private static Manifest read(byte[] bytes) throws IOException {
        try {
            var node = JsonMapper.shared().readTree(bytes);
            if (!node.path("schema").asString("").equals(SCHEMA)) {
                throw new IOException(NAME + " is not of the kind " + SCHEMA);
            }
            return new Manifest(node.path("deliveries")
                    .valueStream()
                    .map(Manifest::delivery)
                    .toList());
        } catch (JacksonException e) {
            throw new IOException(NAME + " cannot be read", e);
        }
    }

    private static LakeDelivery delivery(JsonNode node) {
        return new LakeDelivery(
                node.path("delivery").asString(),
                node.path("files").valueStream().map(Manifest::file).toList(),
                notes(node.path("notes")));
    }

    private static Optional<LakeDelivery.Notes> notes(JsonNode node) {
        return node.isObject()
                ? Optional.of(new LakeDelivery.Notes(
                        node.path("file").asString(), node.path("sha256").asString()))
                : Optional.empty();
    }

    private static LakeFile file(JsonNode node) {
        return new LakeFile(
                node.path("file").asString(),
                YearMonth.parse(node.path("month").asString()),
                node.path("rows").asLong(),
                node.path("wh").asLong(),
                node.path("sha256").asString());
    }

    void writeTo(Path folder) throws IOException {
        var root = JsonNodeFactory.instance.objectNode();
        root.put("schema", SCHEMA);
        var all = root.putArray("deliveries");
        deliveries.forEach(each -> all.add(json(each)));
        keepBefore(folder);
        Durable.replace(folder.resolve(NAME), root.toPrettyString());
    }

    private static void keepBefore(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(BEFORE));
        if (Files.exists(folder.resolve(NAME))) {
            try {
                Files.createLink(folder.resolve(BEFORE), folder.resolve(NAME));
            } catch (UnsupportedOperationException | FileSystemException _) {
                Files.copy(folder.resolve(NAME), folder.resolve(BEFORE));
            }
        }
    }

    /** Forgets a delivery; needs no room where it was the last that was added. */
    void forget(String delivery, Path folder) throws IOException {
        var wanted = without(delivery);
        var before = folder.resolve(BEFORE);
        if (wanted.deliveries.isEmpty()) {
            Files.deleteIfExists(folder.resolve(NAME));
        } else if (Files.exists(before) && read(Files.readAllBytes(before)).equals(wanted)) {
            Files.move(
                    before, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } else {
            wanted.writeTo(folder);
            return;
        }
        Durable.forceFolder(folder);
    }

    private static ObjectNode json(LakeDelivery delivery) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("delivery", delivery.id());
        var files = node.putArray("files");
        delivery.files()
                .forEach(file -> files.addObject()
                        .put("file", file.path())
                        .put("month", file.month().toString())
                        .put("rows", file.rows())
                        .put("wh", file.wattHours())
                        .put("sha256", file.sha256()));
        delivery.notes()
                .ifPresent(notes ->
                        node.putObject("notes").put("file", notes.path()).put("sha256", notes.sha256()));
        return node;
    }

    Manifest with(LakeDelivery delivery) {
        return new Manifest(Stream.concat(without(delivery.id()).deliveries.stream(), Stream.of(delivery))
                .toList());
    }

    /** Without the files of months before; the deliveries and what is noted of them stay. */
    Manifest since(YearMonth first) {
        return new Manifest(deliveries.stream()
                .map(each -> new LakeDelivery(
                        each.id(),
                        each.files().stream()
                                .filter(file -> !file.month().isBefore(first))
                                .toList(),
                        each.notes()))
                .toList());
    }

    Manifest without(String delivery) {
        return new Manifest(
                deliveries.stream().filter(each -> !each.id().equals(delivery)).toList());
    }

    List<LakeFile> files() {
        return deliveries.stream().flatMap(each -> each.files().stream()).toList();
    }

    List<LakeDelivery.Notes> notes() {
        return deliveries.stream().flatMap(each -> each.notes().stream()).toList();
    }

    /** Every path below the folder that counts. */
    Set<String> paths() {
        return Stream.concat(
                        files().stream().map(LakeFile::path), notes().stream().map(LakeDelivery.Notes::path))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The files of a month in the order in which they became known. */
    List<LakeFile> files(YearMonth month) {
        return files().stream().filter(each -> each.month().equals(month)).toList();
    }
}
