package respondet.app.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import respondet.app.settlement.AllocationCsv;
import respondet.app.settlement.ExactJson;
import respondet.app.settlement.IntervalsByMember;
import respondet.app.settlement.OwnIntervals;
import respondet.app.settlement.Run;
import respondet.app.settlement.SettlementJson;
import respondet.app.settlement.StatementRecord;
import respondet.metering.lake.Durable;

/** The results of each run below the data folder. A run's folder appears whole, by one move, or not at all. */
@Component
class RunFiles {

    static final String SETTLEMENT = "settlement.json";
    static final String ALLOCATION = "allocation.csv";

    /** How the folders of what others keep beside runs end; those are theirs to sweep. */
    private static final List<String> BESIDE = List.of(".operator", ".documents");

    private final Path root;

    RunFiles(@Value("${respondet.home}") String home) {
        this.root = Path.of(home).toAbsolutePath().normalize().resolve("results");
    }

    /** Writes what a computed run leaves. */
    void write(String id, Run run) throws IOException {
        var half = Files.createDirectories(root).resolve(id + ".part");
        FileSystemUtils.deleteRecursively(half);
        Files.createDirectories(half.resolve("statements"));
        Files.createDirectories(half.resolve("intervals"));
        var intervals = new IntervalsByMember(run.settlement().allocation());
        try (var out = Files.newOutputStream(half.resolve(ALLOCATION))) {
            AllocationCsv.write(run.settlement().allocation(), out, _ -> {}, intervals);
        }
        for (var statement : run.settlement().statements()) {
            var name = name(statement.member().id());
            var record = ExactJson.MAPPER.writeValueAsBytes(StatementRecord.of(run, statement));
            Files.write(half.resolve("statements").resolve(name), record);
            var own = ExactJson.MAPPER.writeValueAsBytes(
                    intervals.of(statement.member().id()));
            Files.write(half.resolve("intervals").resolve(name), own);
        }
        Files.write(half.resolve(SETTLEMENT), SettlementJson.bytes(run));
        Durable.forceAll(half);
        FileSystemUtils.deleteRecursively(root.resolve(id));
        Durable.move(half, root.resolve(id));
    }

    /** The bytes of one result file; the names are ours, never a visitor's. */
    Optional<byte[]> read(String id, String name) {
        return bytes(root.resolve(id).resolve(name));
    }

    /** Where one result file lies. */
    Optional<Path> find(String id, String name) {
        return Optional.of(root.resolve(id).resolve(name)).filter(Files::isRegularFile);
    }

    Optional<StatementRecord> statement(String id, String member) {
        return bytes(root.resolve(id).resolve("statements").resolve(name(member)))
                .map(bytes -> ExactJson.MAPPER.readValue(bytes, StatementRecord.class));
    }

    /** What one member used, interval by interval. */
    Optional<OwnIntervals> intervals(String id, String member) {
        return bytes(root.resolve(id).resolve("intervals").resolve(name(member)))
                .map(bytes -> ExactJson.MAPPER.readValue(bytes, OwnIntervals.class));
    }

    void delete(String id) throws IOException {
        FileSystemUtils.deleteRecursively(root.resolve(id));
        FileSystemUtils.deleteRecursively(root.resolve(id + ".part"));
    }

    /** Deletes what was computed for nothing: half of it, or all of it for a run that does not keep it. */
    void deleteAllBut(Set<String> kept) throws IOException {
        if (Files.isDirectory(root)) {
            try (var all = Files.list(root)) {
                for (var each : all.toList()) {
                    var name = each.getFileName().toString();
                    if (BESIDE.stream().noneMatch(name::endsWith) && !kept.contains(name)) {
                        FileSystemUtils.deleteRecursively(each);
                    }
                }
            }
        }
    }

    private static Optional<byte[]> bytes(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A member's identifier as a name that every file system takes. */
    private static String name(String member) {
        return HexFormat.of().formatHex(member.getBytes(StandardCharsets.UTF_8)) + ".json";
    }
}
