package respondet.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import respondet.app.community.Communities;
import respondet.app.folder.CommunityFolder;
import respondet.app.folder.FactCatalogue;
import respondet.app.journal.Journal;
import respondet.app.reading.Deliveries;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.core.community.Community;
import respondet.core.problem.Checked;
import respondet.metering.lake.Lake;
import respondet.metering.lake.LakeCheck;
import respondet.regime.Regimes;

/** Community folders that come in as archives. */
class ImportingTest {

    private static final Path CASES = Path.of("..", "cases");
    private static final String SMALL = """
            id: small
            territory: PL214
            regime: pl-cooperative
            facts: { statute: true }
            members: [{ id: A, kind: household, joined: 2025-01-01 }]
            points: [{ id: A, member: A, tariff: home }]
            tariffs: { home: { energy: 0.5 } }
            """;
    private static final String READINGS = "point,direction,start,kwh\nA,consumption,2025-07-01T00:00:00+02:00,1.5\n";

    @TempDir
    private Path folder;

    @OnEachDatabase
    void takesEveryKindOfFolder(Installation installation) throws IOException {
        for (var name : List.of(
                "pl-a2-school-coop-households",
                "pl-6-cluster-band-boundary",
                "es-3-hourly-coefficients",
                "be-9-late-delivery-corrected",
                "it-1-cer")) {
            var given = CASES.resolve(name).resolve("given");
            var brought = bring(installation, Zips.of(CASES.resolve(name), name + "/"), Founder.SYSTEM);
            assertThat(brought.found()).as(name + " " + brought.problems()).isPresent();
            var community = brought.found().get();
            var opened = CommunityFolder.open(given, FactCatalogue.of(Regimes.all()), Optional.empty(), _ -> {})
                    .found()
                    .orElseThrow();
            assertThat(community).usingRecursiveComparison().isEqualTo(opened.community());
            var lake = new Lake(installation.home().resolve("lake").resolve(community.id()));
            assertThat(lake.readings()).as(name).isEqualTo(opened.readings());
            assertThat(LakeCheck.of(lake).findings()).isEmpty();
            assertThat(installation.bean(Deliveries.class).of(community.id())).isNotEmpty();
            assertThat(filesBelow(installation.home().resolve("staged"))).isEmpty();
        }
    }

    @OnEachDatabase
    void leavesNothingOfABadArchive(Installation installation) throws IOException {
        for (var each : bad().entrySet()) {
            var brought = bring(installation, each.getValue(), Founder.SYSTEM);
            assertThat(brought.found()).as(each.getKey()).isEmpty();
            assertThat(brought.problems())
                    .as(each.getKey())
                    .anySatisfy(problem -> assertThat(problem.hint().key())
                            .isEqualTo(each.getKey().split(" ")[0]));
            assertNothing(installation, each.getKey());
        }
    }

    private static Map<String, byte[]> bad() {
        var bad = new TreeMap<String, byte[]>();
        var good = good();
        bad.put("exchange.bad.broken truncated", java.util.Arrays.copyOf(good, good.length - 40));
        bad.put("exchange.bad.broken half", java.util.Arrays.copyOf(good, good.length / 2));
        bad.put("exchange.bad.broken no zip", Zips.text("This is no archive."));
        bad.put("exchange.bad.broken empty", new byte[0]);
        bad.put("exchange.bad.damaged", damaged(good));
        bad.put("exchange.bad.name up", with("../outside.csv", "x"));
        bad.put("exchange.bad.name up within", with("readings/../../outside.csv", "x"));
        bad.put("exchange.bad.name absolute", with("/etc/outside.csv", "x"));
        bad.put("exchange.bad.name backslash", with("..\\outside.csv", "x"));
        bad.put("exchange.bad.name drive", with("C:outside.csv", "x"));
        bad.put(
                "exchange.bad.link",
                Zips.withMode(with("readings/link.csv", "/etc/passwd"), "readings/link.csv", 0xA1FF));
        bad.put("exchange.bad.link device", Zips.withMode(with("readings/tty", ""), "readings/tty", 0x21FF));
        bad.put(
                "exchange.bad.large bomb",
                Zips.of(Map.of("community.yaml", Zips.text(SMALL), "zeros", new byte[64 << 20])));
        bad.put("exchange.bad.large entries", many());
        bad.put("exchange.bad.several", with("copy/community.yaml", SMALL));
        bad.put("exchange.bad.twice", with("READINGS/JULY.csv", READINGS));
        bad.put("exchange.bad.none", Zips.of(Map.of("readme.txt", Zips.text("Hello"))));
        bad.put(
                "folder.no_file names a file",
                Zips.of(Map.of(
                        "community.yaml",
                        Zips.text(SMALL + "keys: [{ from: 2025-01-01, kind: hourly, file: none.csv }]\n"))));
        bad.put("problem.no_statute", Zips.of(Map.of("community.yaml", Zips.text(SMALL.replace("statute: true", "")))));
        bad.put(
                "problem.pl.no_coordinator",
                Zips.of(Map.of("community.yaml", Zips.text(SMALL.replace("pl-cooperative", "pl-cluster")))));
        bad.put("folder.law_elsewhere", Zips.of(Map.of("community.yaml", Zips.text(SMALL.replace("PL214", "ES511")))));
        bad.put("folder.delivery_name", with("readings/yesterday/july.csv", READINGS));
        return bad;
    }

    private static byte[] good() {
        return Zips.of(Map.of("community.yaml", Zips.text(SMALL), "readings/july.csv", Zips.text(READINGS)));
    }

    private static byte[] with(String name, String text) {
        return Zips.of(Map.of(
                "community.yaml", Zips.text(SMALL), "readings/july.csv", Zips.text(READINGS), name, Zips.text(text)));
    }

    private static byte[] many() {
        var files = new TreeMap<String, byte[]>();
        for (int i = 0; i < 20_001; i++) {
            files.put("readings/" + i + ".csv", new byte[0]);
        }
        files.put("community.yaml", Zips.text(SMALL));
        return Zips.of(files);
    }

    /** Another checksum than the one of the content, as after a fault of the disk. */
    private static byte[] damaged(byte[] good) {
        var bytes = java.nio.ByteBuffer.wrap(good.clone()).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 46 < bytes.limit(); at++) {
            if (bytes.getInt(at) == 0x02014b50) {
                bytes.putInt(at + 16, bytes.getInt(at + 16) ^ 1);
            }
        }
        return bytes.array();
    }

    @OnEachDatabase
    void refusesASecondOneAndAnotherTerritory(Installation installation) throws IOException {
        var lead = new Founder("lead", "PL22"::equals);
        assertThat(bring(installation, good(), lead).problems().getLast().hint().key())
                .isEqualTo("exchange.elsewhere");
        assertNothing(installation, "another territory");
        assertThat(bring(installation, good(), new Founder("lead", each -> each.startsWith("PL21")))
                        .found())
                .isPresent();
        var entries = installation.bean(Journal.class).all();
        assertThat(entries)
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.account()).isEqualTo("lead"));
        assertThat(bring(installation, good(), Founder.SYSTEM)
                        .problems()
                        .getLast()
                        .hint()
                        .key())
                .isEqualTo("exchange.taken");
        assertThat(installation.bean(Journal.class).all()).isEqualTo(entries);
        assertThat(installation.home().resolve("communities/small/readings/july.csv"))
                .hasContent(READINGS);
    }

    @OnEachDatabase
    void takesBackWhatASuddenEndLeft(Installation installation) throws IOException {
        var left = Files.createDirectories(installation.home().resolve("communities/small"));
        Files.writeString(left.resolve("half.csv"), "half");
        assertThat(bring(installation, good(), Founder.SYSTEM)
                        .problems()
                        .getLast()
                        .hint()
                        .key())
                .as("files that somebody put there stay")
                .isEqualTo("exchange.in-the-way");
        Files.writeString(left.resolve(ExchangeFiles.MARK), "");
        installation.bean(ArrivalSweep.class).afterPropertiesSet();
        assertThat(left).doesNotExist();
        assertThat(bring(installation, good(), Founder.SYSTEM).found()).isPresent();
        installation.bean(ArrivalSweep.class).afterPropertiesSet();
        assertThat(left.resolve("readings/july.csv")).exists();
    }

    private Checked<Community> bring(Installation installation, byte[] zip, Founder founder) throws IOException {
        var file = Files.write(folder.resolve("archive.zip"), zip);
        return installation.bean(Importing.class).bring(file, founder);
    }

    private static void assertNothing(Installation installation, String what) throws IOException {
        assertThat(installation.bean(Journal.class).all()).as(what).isEmpty();
        assertThat(installation.bean(Communities.class).all()).as(what).isEmpty();
        for (var place : List.of("communities", "staged", "lake", "results")) {
            assertThat(filesBelow(installation.home().resolve(place))).as(what).isEmpty();
        }
    }

    /** Also folders, beyond the place itself. */
    private static List<Path> filesBelow(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        var all = new ArrayList<Path>();
        try (var found = Files.walk(place)) {
            found.filter(path -> !path.equals(place)).forEach(all::add);
        }
        return all;
    }
}
