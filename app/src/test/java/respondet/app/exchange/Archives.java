package respondet.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import respondet.app.community.Agreements;
import respondet.app.community.CommunityFiles;
import respondet.app.identity.Grant;
import respondet.app.identity.GrantGiven;
import respondet.app.identity.Role;
import respondet.app.journal.Journal;
import respondet.app.operator.OperatorTaken;
import respondet.app.operator.TakenFile;
import respondet.app.reading.FolderReadings;
import respondet.app.run.RunState;
import respondet.app.run.Runs;
import respondet.app.run.Settling;
import respondet.app.store.Ids;
import respondet.app.store.Installation;
import respondet.metering.lake.Sha256;

/** A community with a history of every kind, its export, and exports that were changed by hand. */
final class Archives {

    static final YearMonth JULY = YearMonth.of(2025, 7);

    private Archives() {}

    private static final String DOCUMENT = """
            id: %1$s
            name: Small (%1$s)
            territory: PL214
            regime: pl-cooperative
            facts: { statute: true }
            members:
              - { id: A, kind: household, joined: 2025-01-01 }
              - { id: B, kind: public_body, joined: 2025-01-01 }
            points:
              - { id: PA, member: A, tariff: home }
              - { id: PB, member: B, plant: roof, tariff: home }
            plants:
              - { id: roof, owner: B, technology: pv, capacity_kw: 50, in_service: 2025-01-01 }
            tariffs:
              home: { energy: 0.5, distribution: 0.3 }
            """;

    /** Two versions, two deliveries, a final month and its correction, a draft that nobody needs, a manager. */
    static void fill(Installation installation, String id) throws Exception {
        var folder = installation.bean(CommunityFiles.class).folder(id);
        var late = folder.resolve("readings/2025-08-02T07-00-00Z_dso");
        Files.createDirectories(late);
        Files.writeString(folder.resolve("readings/july.csv"), readings(31, "1.250"));
        Files.writeString(late.resolve("late.csv"), readings(2, "1.500"));
        Files.writeString(folder.resolve("notes.txt"), "Anything");
        var document = DOCUMENT.formatted(id);
        var agreements = installation.bean(Agreements.class);
        assertThat(agreements.found(id, Zips.text(document), "founder").problems())
                .isEmpty();
        installation.bean(FolderReadings.class).enter(id, "manager");
        settle(installation, id);
        var wording = new Agreements.Wording(Zips.text(document + "# agreed again\n"), "Resolution 1/2026, „ąę”");
        assertThat(agreements.change(id, 1, wording, "manager").found()).isPresent();
        var grant = new Grant(
                Ids.next(),
                Role.COMMUNITY_MANAGER,
                Optional.empty(),
                Optional.of(id),
                Optional.empty(),
                LocalDate.of(2025, 1, 1),
                Optional.empty());
        installation.bean(Journal.class).write(new GrantGiven("manager", grant), "");
    }

    private static void settle(Installation installation, String id) throws Exception {
        var settling = installation.bean(Settling.class);
        var first = settling.settle(id, JULY);
        settling.finalise(first, "manager");
        toldByAnOperator(installation, id, first.id());
        // runs know what is known to the second
        Thread.sleep(1_100);
        var correction = settling.ask(id, JULY, "Read again.");
        var runs = installation.bean(Runs.class);
        while (runs.find(id, correction).orElseThrow().state().isOpen()) {
            Thread.sleep(20);
        }
        settling.finalise(runs.find(id, correction).orElseThrow(), "manager");
        assertThat(settling.settle(id, JULY).state()).isEqualTo(RunState.DRAFT);
    }

    private static void toldByAnOperator(Installation installation, String id, String run) throws Exception {
        var taken = Ids.next();
        var folder = installation.home().resolve("results/" + run + ".operator/" + taken);
        Files.createDirectories(folder);
        var file = Files.writeString(folder.resolve("operator.csv"), "what an operator told");
        var one = new TakenFile("operator.csv", Sha256.of(file), Files.size(file));
        installation.bean(Journal.class).write(new OperatorTaken(taken, id, run, "csv", List.of(one)), "manager");
    }

    /** Whole days of July from its first: A and B take, B's roof gives. */
    private static String readings(int days, String taken) {
        var text = new StringBuilder("point,direction,start,kwh\n");
        for (int hour = 0; hour < 24 * days; hour++) {
            var start = LocalDateTime.of(2025, 7, 1, 0, 0).plusHours(hour) + ":00+02:00";
            text.append("PA,consumption,%s,%s\n".formatted(start, taken));
            text.append("PB,consumption,%s,0.100\n".formatted(start));
            text.append("PB,production,%s,%d\n".formatted(start, hour % 24 / 12 * 3));
        }
        return text.toString();
    }

    static byte[] export(Installation installation, String id) throws IOException {
        var out = new ByteArrayOutputStream();
        installation.bean(Exporting.class).write(id, out);
        return out.toByteArray();
    }

    static Installed installed(Installation installation) {
        return new Installed(installation.bean(DataSource.class), installation.home());
    }

    static TreeMap<String, byte[]> unpacked(byte[] zip) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    static void unpack(byte[] zip, Path folder) throws IOException {
        for (var file : unpacked(zip).entrySet()) {
            var target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }

    /** The files of an export with a list of checksums that fits them. */
    static byte[] packed(TreeMap<String, byte[]> files) throws Exception {
        var digests = new TreeMap<String, String>();
        for (var file : files.entrySet()) {
            if (!file.getKey().equals(PackingList.NAME)) {
                var digest = MessageDigest.getInstance("SHA-256").digest(file.getValue());
                digests.put(file.getKey(), HexFormat.of().formatHex(digest));
            }
        }
        var all = new TreeMap<>(files);
        all.put(
                PackingList.NAME,
                PackingList.of("small", digests, Withheld.NOTHING).bytes());
        return Zips.of(all);
    }

    static byte[] withJournal(byte[] export, UnaryOperator<String> change) throws Exception {
        var files = unpacked(export);
        var before = new String(files.get(History.JOURNAL), StandardCharsets.UTF_8);
        var after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        files.put(History.JOURNAL, Zips.text(after));
        return packed(files);
    }

    static byte[] with(byte[] export, String name, byte[] content) throws Exception {
        var files = unpacked(export);
        files.put(name, content);
        return packed(files);
    }

    static byte[] without(byte[] export, String name) throws Exception {
        var files = unpacked(export);
        assertThat(files.remove(name)).as(name).isNotNull();
        return packed(files);
    }
}
