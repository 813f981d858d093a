package respondet.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.community.CommunityFiles;
import respondet.app.demo.SampleFolders;
import respondet.app.demo.WrittenSamples;
import respondet.app.folder.CommunityFolder;
import respondet.app.folder.FactCatalogue;
import respondet.app.folder.FolderProgress;
import respondet.app.folder.KeptReadings;
import respondet.app.folder.OpenedFolder;
import respondet.app.reading.FolderReadings;
import respondet.app.reading.KeptDeliveries;
import respondet.app.settlement.Run;
import respondet.app.settlement.RunSettlement;
import respondet.app.settlement.SettlementJson;
import respondet.app.settlement.SettlementPeriod;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.core.problem.Checked;
import respondet.core.reading.Readings;
import respondet.core.reading.ReadingsWithin;
import respondet.core.time.Interval;
import respondet.regime.Regimes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A month settled from the lake is to the byte what it is when settled from the files. */
class LakeSettlementTest {

    private static final Instant LATER = Instant.parse("2026-06-01T00:00:00Z");
    private static final String HEAD = "point,direction,start,kwh\n";

    @OnEachDatabase
    void givesWhatTheFilesGiveInEachSample(Installation installation) throws IOException {
        for (var id : SampleFolders.ids()) {
            var lab = entered(installation, id, UnaryOperator.identity());
            for (int month : new int[] {1, 6, 12}) {
                lab.expectTheSame(YearMonth.of(2025, month));
            }
        }
    }

    @OnEachDatabase
    void estimatesAcrossTheEdgesOfAMonth(Installation installation) throws IOException {
        // three hours around midnight, and eight: one rule takes the neighbours, the other the same hours a week away
        var namur =
                entered(installation, "namur", csv -> without(csv, "home1,consumption,2025-0(5-31T23|6-01T0[01]):.*"));
        var barcelona = entered(
                installation, "barcelona", csv -> without(csv, "flat1,consumption,2025-0(5-31T2[0-3]|6-01T0[0-4]):.*"));
        for (var lab : List.of(namur, barcelona)) {
            for (int month = 5; month <= 6; month++) {
                var run = lab.expectTheSame(YearMonth.of(2025, month));
                assertThat(new String(SettlementJson.bytes(run), StandardCharsets.UTF_8))
                        .contains("hint.filled");
            }
        }
    }

    @OnEachDatabase
    void takesALateDeliveryAsItWasKnown(Installation installation) throws IOException {
        var lab = entered(installation, "namur", UnaryOperator.identity());
        lab.deliver("2026-02-01T10-00-00Z_late", """
            home1,consumption,2025-07-10T12:00:00+02:00,9.000
            home1,consumption,2025-07-10T12:15:00+02:00,9.000
            stranger,consumption,2025-07-10T12:15:00+02:00,9.000
            """);
        var july = YearMonth.of(2025, 7);
        var after = lab.expectTheSame(july);
        assertThat(after.inputs()).anyMatch(input -> input.file().contains("_late/"));
        // the remark about the stranger was not lost
        assertThat(new String(SettlementJson.bytes(after), StandardCharsets.UTF_8))
                .contains("hint.point_of_others");
        var before = lab.expectTheSame(july, Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(before.id()).isNotEqualTo(after.id());
        lab.expectTheSame(YearMonth.of(2025, 3));
    }

    @OnEachDatabase
    void settlesInTheCoarsestResolutionEverDelivered(Installation installation) throws IOException {
        var lab = entered(installation, "namur", UnaryOperator.identity());
        lab.deliver("2026-02-01T10-00-00Z_hours", """
            home1,consumption,2025-02-10T12:00:00+01:00,2.000
            home1,consumption,2025-02-10T13:00:00+01:00,2.000
            """);
        lab.expectTheSame(YearMonth.of(2025, 2));
        lab.expectTheSame(YearMonth.of(2025, 9));
    }

    @OnEachDatabase
    void readsTheFilesWhereTheLakeCannotBeUsed(Installation installation) throws IOException {
        var lab = entered(installation, "turin", UnaryOperator.identity());
        var july = YearMonth.of(2025, 7);
        var expected = SettlementJson.bytes(lab.expectTheSame(july));
        try (var files = Files.walk(installation.home().resolve("lake").resolve("turin"))) {
            for (var file : files.filter(each -> each.toString().contains("2025-07"))
                    .filter(Files::isRegularFile)
                    .toList()) {
                Files.write(file, new byte[] {1}, StandardOpenOption.APPEND);
            }
        }
        assertThat(SettlementJson.bytes(lab.settled(july))).isEqualTo(expected);
        assertThat(lab.fromLake(july, LATER)).isEmpty();
        Files.writeString(installation.home().resolve("lake/turin/manifest.json"), "{");
        assertThat(SettlementJson.bytes(lab.settled(july))).isEqualTo(expected);
    }

    @OnEachDatabase
    void readsFilesThatAreNotThoseThatWereAccepted(Installation installation) throws IOException {
        var lab = entered(installation, "namur", UnaryOperator.identity());
        var file = lab.folder().resolve("readings/2025.csv");
        Files.writeString(
                file, "home1,consumption,2026-01-01T00:00:00+01:00,9.000,MEASURED\n", StandardOpenOption.APPEND);
        lab.mayReadFiles().expectTheSame(YearMonth.of(2025, 12));
    }

    private static String without(String csv, String row) {
        return csv.replaceAll("(?m)^" + row + "\\R", "");
    }

    private static Lab entered(Installation installation, String id, UnaryOperator<String> change) throws IOException {
        var files = installation.bean(CommunityFiles.class);
        if (!Files.exists(files.folder("namur"))) {
            WrittenSamples.copy(files::folder);
        }
        var folder = files.folder(id);
        var readings = folder.resolve("readings/2025.csv");
        Files.writeString(readings, change.apply(Files.readString(readings)));
        var document = Files.readAllBytes(folder.resolve("community.yaml"));
        assertThat(installation.bean(Agreements.class).found(id, document, "").found())
                .isPresent();
        installation.bean(FolderReadings.class).enter(id, "");
        return new Lab(installation, id, folder, false, new HashMap<>());
    }

    /** Settles a community both ways. */
    private record Lab(
            Installation installation,
            String id,
            Path folder,
            boolean mayRead,
            Map<Instant, Checked<OpenedFolder>> wholes) {

        Lab mayReadFiles() {
            return new Lab(installation, id, folder, true, new HashMap<>());
        }

        void deliver(String name, String rows) throws IOException {
            var target = Files.createDirectories(folder.resolve("readings").resolve(name));
            Files.writeString(target.resolve("more.csv"), HEAD + rows);
            assertThat(installation.bean(FolderReadings.class).enter(id, "")).isEqualTo(1);
            wholes.clear();
        }

        Run expectTheSame(YearMonth month) throws IOException {
            return expectTheSame(month, LATER);
        }

        Run expectTheSame(YearMonth month, Instant knownAt) throws IOException {
            var fromLake = settle(fromLake(month, knownAt).orElseThrow(), month);
            var fromFiles = settle(open(month, knownAt, KeptReadings.NONE), month);
            assertThat(SettlementJson.bytes(fromLake))
                    .as("%s %s", id, month)
                    .isEqualTo(SettlementJson.bytes(fromFiles));
            // the whole folder gives the same figures under the same id; it only remarks on other months too
            var whole = wholes.computeIfAbsent(
                    knownAt,
                    _ -> CommunityFolder.open(
                            folder, FactCatalogue.of(Regimes.all()), Optional.of(knownAt), FolderProgress.SILENT));
            assertThat(figures(fromLake)).isEqualTo(figures(settle(whole, month)));
            return fromLake;
        }

        private static JsonNode figures(Run run) {
            var node = (ObjectNode) JsonMapper.shared().readTree(SettlementJson.bytes(run));
            node.remove("problems");
            return node;
        }

        /** Nothing where the lake is not what was written. */
        Optional<Checked<OpenedFolder>> fromLake(YearMonth month, Instant knownAt) throws IOException {
            var lake = installation.bean(KeptDeliveries.class).of(id);
            try {
                return Optional.of(open(month, knownAt, new Needed(lake, mayRead)));
            } catch (java.io.UncheckedIOException e) {
                return Optional.empty();
            }
        }

        private Checked<OpenedFolder> open(YearMonth month, Instant knownAt, KeptReadings kept) {
            var agreement = installation
                    .bean(Communities.class)
                    .agreement(id)
                    .orElseThrow()
                    .document();
            return CommunityFolder.open(
                    folder,
                    agreement.getBytes(StandardCharsets.UTF_8),
                    new CommunityFolder.Month(month, knownAt, kept),
                    FolderProgress.SILENT);
        }

        /** As a run does. */
        Run settled(YearMonth month) {
            var row = new RunRow("run", id, month, RunState.RUNNING, 1, LATER, Optional.empty(), "", 0, 1, "");
            var checked = installation.bean(MonthSettlement.class).settle(row, FolderProgress.SILENT);
            return checked.found().orElseThrow(() -> new AssertionError(checked.problems()));
        }

        private static Run settle(Checked<OpenedFolder> opened, YearMonth month) {
            var folder = opened.found().orElseThrow(() -> new AssertionError(opened.problems()));
            var period = new SettlementPeriod(
                    Optional.of(month.atDay(1)), Optional.of(month.plusMonths(1).atDay(1)));
            var checked = new RunSettlement(
                            Regimes.find(folder.community().regime()).orElseThrow())
                    .run(new RunSettlement.Task(
                            folder.community(),
                            folder.readings(),
                            folder.inputs(),
                            folder.knownAt(),
                            folder.problems(),
                            period));
            return checked.found().orElseThrow(() -> new AssertionError(checked.problems()));
        }
    }

    /** Sees to it that the lake was asked and had an answer. */
    private record Needed(KeptReadings lake, boolean mayRead) implements KeptReadings {

        @Override
        public Optional<Kept> find(Asked asked) {
            var found = lake.find(asked);
            assertThat(found.isPresent() || mayRead).as("kept: %s", asked).isTrue();
            return found;
        }

        @Override
        public void copy(List<Kept> all, Interval span, ReadingsWithin target) throws IOException {
            lake.copy(all, span, target);
        }

        @Override
        public Readings readings(Kept kept) throws IOException {
            return lake.readings(kept);
        }
    }
}
