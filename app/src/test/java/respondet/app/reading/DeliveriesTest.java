package respondet.app.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import respondet.app.community.Agreements;
import respondet.app.community.CommunityFiles;
import respondet.app.demo.SampleFolders;
import respondet.app.demo.WrittenSamples;
import respondet.app.folder.CommunityFolder;
import respondet.app.folder.FactCatalogue;
import respondet.app.journal.Journal;
import respondet.app.page.Overtaken;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.core.reading.Direction;
import respondet.core.reading.Readings;
import respondet.metering.lake.LakeCheck;
import respondet.regime.Regimes;

/** What arrives, what becomes of it, and what a sudden end leaves behind. */
class DeliveriesTest {

    private static final String HEAD = "point,direction,start,kwh\n";
    private static final String GOOD = HEAD + "home1,consumption,2025-07-01T00:00:00+02:00,9.999\n";

    private record Text(String name, String text) implements Staging.Arriving {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @OnEachDatabase
    void letsAnAcceptedDeliveryReplaceWhatWasKnown(Installation installation) throws IOException {
        var folder = founded(installation);
        var staged = stage(installation, new Text("../../July 2025.csv", GOOD));
        assertThat(staging(installation).files(staged))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("July_2025.csv");
        assertThat(ReadingFiles.in(folder.resolve("readings"))).hasSize(1);

        var accepted = accept(installation, staged).orElseThrow();
        assertThat(accepted.files()).extracting(DeliveredFile::consumed).containsExactly(9_999L);
        assertThat(deliveries(installation).latest("namur")).contains(accepted);
        assertThat(folder.resolve("readings").resolve(accepted.folder()).resolve("July_2025.csv"))
                .hasContent(GOOD);
        assertThat(installation.bean(Journal.class).of("namur").getFirst().kind())
                .isEqualTo("delivery.accepted");
        assertThat(lakeOf(installation).of("home1", Direction.CONSUMPTION))
                .anySatisfy(
                        series -> assertThat(series.wattHours(series.positionOf(Instant.parse("2025-06-30T22:00:00Z"))))
                                .isEqualTo(9_999));
        assertThat(installation.bean(ReadingFiles.class).stagedIds()).isEmpty();
    }

    @OnEachDatabase
    void writesIntoTheLakeWhatASettlementReads(Installation installation) throws IOException {
        WrittenSamples.copy(installation.bean(CommunityFiles.class)::folder);
        for (var id : SampleFolders.ids()) {
            var folder = found(installation, id);
            assertThat(installation.bean(FolderReadings.class).enter(id, "")).isEqualTo(1);
            assertThat(installation.bean(FolderReadings.class).enter(id, "")).isZero();
            var document = Files.readString(folder.resolve("community.yaml")).replaceAll("(?m)^estimation:.*$", "");
            Files.writeString(folder.resolve("community.yaml"), document);
            var opened = CommunityFolder.open(folder, FactCatalogue.of(Regimes.all()), Optional.empty(), _ -> {})
                    .found()
                    .orElseThrow();
            var lake = installation.bean(ReadingFiles.class).lake(id);
            assertThat(lake.readings()).isEqualTo(opened.readings());
            assertThat(LakeCheck.of(lake).findings()).isEmpty();
        }
    }

    @OnEachDatabase
    void acceptsNothingOfWhatIsBrokenForeignOrNoReadings(Installation installation) throws IOException {
        founded(installation);
        var staged = stage(
                installation,
                new Text("broken.csv", GOOD + "home1,consump"),
                new Text("foreign.csv", GOOD.replace("home1", "elsewhere")),
                new Text("prices.csv", "start,price\n2025-07-01T00:00:00+02:00,0.1\n"),
                new Text("empty.csv", ""));
        assertThat(preview(installation, staged).files())
                .extracting(file -> file.figures().name(), Preview.File::state)
                .containsExactly(
                        tuple("broken.csv", Preview.State.REFUSED),
                        tuple("empty.csv", Preview.State.REFUSED),
                        tuple("foreign.csv", Preview.State.FOREIGN),
                        tuple("prices.csv", Preview.State.NOT_READINGS));
        assertThat(accept(installation, staged)).isEmpty();
        assertThat(deliveries(installation).of("namur")).isEmpty();
        assertThat(staging(installation).refuse(staged)).isTrue();
        assertThat(staging(installation).refuse(staged)).isFalse();
        assertThat(installation.bean(ReadingFiles.class).stagedIds()).isEmpty();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    @OnEachDatabase
    void leavesOutWhatCannotBeReadAndTakesTheRest(Installation installation) throws IOException {
        var folder = founded(installation);
        var staged = stage(installation, new Text("good.csv", GOOD), new Text("broken.csv", GOOD + "home1,consump"));
        var accepted = accept(installation, staged).orElseThrow();
        assertThat(ReadingFiles.in(folder.resolve("readings").resolve(accepted.folder())))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("good.csv");
        var again = stage(installation, new Text("same.csv", GOOD));
        assertThat(preview(installation, again).files().getFirst().before()).contains(accepted.received());
    }

    @OnEachDatabase
    void acceptsNoFilesThatContradictEachOther(Installation installation) throws IOException {
        founded(installation);
        var staged =
                stage(installation, new Text("one.csv", GOOD), new Text("other.csv", GOOD.replace("9.999", "8.888")));
        assertThat(preview(installation, staged).conflicts()).isNotEmpty();
        assertThat(accept(installation, staged)).isEmpty();
    }

    @OnEachDatabase
    void takesADeliveryOnceHoweverManyAcceptIt(Installation installation) throws Exception {
        founded(installation);
        var staged = stage(installation, new Text("good.csv", GOOD));
        var outcomes = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<String> attempt = () -> {
                try {
                    return accept(installation, staged).isPresent() ? "accepted" : "refused";
                } catch (Overtaken e) {
                    return "overtaken";
                }
            };
            for (var each : threads.invokeAll(List.of(attempt, attempt, attempt, attempt))) {
                outcomes.add(each.get());
            }
        }
        assertThat(outcomes).containsExactlyInAnyOrder("accepted", "overtaken", "overtaken", "overtaken");
        assertThat(deliveries(installation).of("namur")).hasSize(1);
    }

    @OnEachDatabase
    void keepsUploadsAtTheSameTimeApart(Installation installation) throws Exception {
        founded(installation);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var jobs = IntStream.range(0, 4)
                    .<Callable<Optional<Delivery>>>mapToObj(i -> () -> accept(
                            installation, stage(installation, new Text("good.csv", GOOD.replace("9.999", i + ".000")))))
                    .toList();
            for (var job : threads.invokeAll(jobs)) {
                assertThat(job.get()).isPresent();
            }
        }
        assertThat(deliveries(installation).of("namur").stream().map(Delivery::received))
                .doesNotHaveDuplicates()
                .hasSize(4);
    }

    @OnEachDatabase
    void takesBackWhatASuddenEndLeftHalfDone(Installation installation) throws Exception {
        var folder = founded(installation);
        installation.bean(FolderReadings.class).enter("namur", "");
        var before = lakeOf(installation);
        var staged = stage(installation, new Text("good.csv", GOOD));
        // as if the program had ended between the move and the commit
        var name = "2025-08-01T00-00-00Z_upload";
        var files = installation.bean(ReadingFiles.class);
        installation.bean(StagedDeliveries.class).headFor(staged.id(), name);
        Files.createDirectories(folder.resolve("readings").resolve(name));
        Files.copy(
                staging(installation).files(staged).getFirst(),
                folder.resolve("readings").resolve(name).resolve("good.csv"));
        files.lake("namur").add(files.lake("namur").write(staged.id(), before, java.time.ZoneOffset.UTC));
        Files.createDirectories(files.staged("never-finished"));

        installation.bean(Sweep.class).afterPropertiesSet();
        assertThat(folder.resolve("readings").resolve(name)).doesNotExist();
        assertThat(lakeOf(installation)).isEqualTo(before);
        assertThat(LakeCheck.of(files.lake("namur")).findings()).isEmpty();
        assertThat(files.stagedIds()).containsExactly(staged.id());
        assertThat(accept(installation, staged)).isPresent();
    }

    @OnEachDatabase
    void letsADeliveryWaitOfWhichTheJournalKnowsNothing(Installation installation) throws IOException {
        var folder = founded(installation);
        var unknown = folder.resolve("readings/2025-08-01T00-00-00Z_unknown");
        Files.createDirectories(unknown);
        Files.writeString(unknown.resolve("good.csv"), GOOD);
        installation.bean(Sweep.class).afterPropertiesSet();
        assertThat(unknown).doesNotExist();
        assertThat(accept(installation, staging(installation).of("namur").getFirst()))
                .isPresent();
    }

    @OnEachDatabase
    void writesALostLakeAnew(Installation installation) throws IOException {
        founded(installation);
        installation.bean(FolderReadings.class).enter("namur", "");
        accept(installation, stage(installation, new Text("good.csv", GOOD)));
        var before = lakeOf(installation);
        ReadingFiles.delete(installation.home().resolve("lake"));
        installation.bean(Sweep.class).afterPropertiesSet();
        assertThat(lakeOf(installation)).isEqualTo(before);
    }

    @OnEachDatabase
    void replaysToTheSameDeliveries(Installation installation) throws IOException {
        founded(installation);
        accept(installation, stage(installation, new Text("good.csv", GOOD)));
        var other = Installation.onSqlite();
        try {
            installation.bean(Journal.class).all().forEach(other.bean(Journal.class)::replay);
            assertThat(deliveries(other).of("namur"))
                    .isEqualTo(deliveries(installation).of("namur"));
        } finally {
            other.close();
        }
    }

    @OnEachDatabase
    void refusesToStageWhatItCannotStoreWhole(Installation installation) throws IOException {
        founded(installation);
        record Breaking(String name) implements Staging.Arriving {
            @Override
            public InputStream open() throws IOException {
                throw new IOException("No space left on device");
            }
        }
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> staging(installation)
                        .stage(sender(), List.of(new Text("good.csv", GOOD), new Breaking("second.csv"))));
        assertThat(staging(installation).of("namur")).isEmpty();
        assertThat(installation.bean(ReadingFiles.class).stagedIds()).isEmpty();
    }

    @OnEachDatabase
    void takesFromTheWatchedFolderWhatIsComplete(Installation installation) throws IOException {
        founded(installation);
        var inbox = installation.bean(Inbox.class);
        inbox.look();
        var folder = installation.home().resolve("inbox").resolve("namur");
        Files.writeString(folder.resolve("good.csv"), GOOD.substring(0, 20));
        inbox.look();
        Files.writeString(folder.resolve("good.csv"), GOOD);
        Files.writeString(folder.resolve("later.csv.part"), HEAD);
        Files.createSymbolicLink(folder.resolve("link.csv"), installation.home().resolve("respondet.db"));
        inbox.look();
        assertThat(staging(installation).of("namur")).isEmpty();
        inbox.look();
        var staged = staging(installation).of("namur").getFirst();
        assertThat(staged.origin()).isEqualTo(Origin.INBOX);
        assertThat(staging(installation).files(staged))
                .singleElement()
                .satisfies(file -> assertThat(file).hasContent(GOOD));
        assertThat(folder.resolve("good.csv")).doesNotExist();
        assertThat(folder.resolve("later.csv.part")).exists();
        inbox.look();
        assertThat(staging(installation).of("namur")).hasSize(1);
        assertThat(accept(installation, staged)).isPresent();
    }

    private static Path founded(Installation installation) throws IOException {
        WrittenSamples.copy(installation.bean(CommunityFiles.class)::folder);
        return found(installation, "namur");
    }

    private static Path found(Installation installation, String id) throws IOException {
        var folder = installation.bean(CommunityFiles.class).folder(id);
        var document = Files.readAllBytes(folder.resolve("community.yaml"));
        assertThat(installation.bean(Agreements.class).found(id, document, "").found())
                .isPresent();
        return folder;
    }

    private static Staging.Sender sender() {
        return new Staging.Sender("namur", "manager", Origin.UPLOAD, "");
    }

    private static Staged stage(Installation installation, Text... files) throws IOException {
        return staging(installation).stage(sender(), List.of(files));
    }

    private static Preview preview(Installation installation, Staged staged) throws IOException {
        return installation
                .bean(ReadDeliveries.class)
                .preview(staged, staging(installation).files(staged));
    }

    private static Optional<Delivery> accept(Installation installation, Staged staged) throws IOException {
        return installation.bean(Acceptance.class).accept(staged, "manager");
    }

    private static Readings lakeOf(Installation installation) throws IOException {
        return installation.bean(ReadingFiles.class).lake("namur").readings();
    }

    private static Staging staging(Installation installation) {
        return installation.bean(Staging.class);
    }

    private static Deliveries deliveries(Installation installation) {
        return installation.bean(Deliveries.class);
    }
}
