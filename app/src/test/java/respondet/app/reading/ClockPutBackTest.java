package respondet.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Primary;
import respondet.app.WebApplication;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.community.CommunityFiles;
import respondet.app.demo.WrittenSamples;
import respondet.app.journal.Entry;
import respondet.app.journal.Journal;
import respondet.app.run.MemberTotals;
import respondet.app.run.RunRow;
import respondet.app.run.RunState;
import respondet.app.run.Runs;
import respondet.app.run.Settling;
import respondet.core.reading.Direction;

/** Moments stay in order when the server's clock is put back, and readings when everybody's is. */
class ClockPutBackTest {

    private static final YearMonth JULY = YearMonth.of(2025, 7);
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @TempDir
    private Path home;

    private ConfigurableApplicationContext server;

    /** The machine's clock, off by what a test says. */
    @Primary
    static final class SetClock extends Clock {

        private Duration off = Duration.ZERO;

        @Override
        public Instant instant() {
            return Instant.now().plus(off);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.system(zone);
        }
    }

    private record Text(String text) implements Staging.Arriving {
        @Override
        public String name() {
            return "again.csv";
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = new SpringApplicationBuilder(WebApplication.class, SetClock.class)
                .run("--respondet.home=" + home, "--server.port=0", "--respondet.inbox.seconds=86400");
        var files = server.getBean(CommunityFiles.class);
        WrittenSamples.copy(files::folder);
        var document = Files.readAllBytes(files.folder("namur").resolve("community.yaml"));
        assertThat(server.getBean(Agreements.class).found("namur", document, "").found())
                .isPresent();
        server.getBean(FolderReadings.class).enter("namur", "");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void keepsTheOrderOfEverythingThatBecomesKnown() throws Exception {
        var settling = server.getBean(Settling.class);
        var before = deliver(8);
        var first = settling.settle("namur", JULY);
        settling.finalise(first, "");
        putBack();

        var after = deliver(9);
        assertThat(after.received()).isAfter(before.received()).isAfter(first.knownAt());
        var correction = await(settling.ask("namur", JULY, "A meter was read again."));
        assertThat(correction.knownAt()).isAfterOrEqualTo(after.received());
        assertThat(consumed(correction) - consumed(first)).isEqualTo(1_000);
        settling.finalise(correction, "");

        putBack();
        var last = deliver(7);
        var second = await(settling.ask("namur", JULY, "And again."));
        assertThat(consumed(second) - consumed(correction)).isEqualTo(-2_000);
        settling.finalise(second, "");
        assertThat(server.getBean(Runs.class).counting("namur", JULY).map(RunRow::id))
                .contains(second.id());
        assertThat(last.received()).isAfter(correction.knownAt());
        assertThat(server.getBean(Journal.class).all().stream().map(Entry::at)).isSorted();
    }

    @Test
    void knowsTheLastAgreementAlsoAfterTheClockWasPutBack() {
        var agreements = server.getBean(Agreements.class);
        var communities = server.getBean(Communities.class);
        var first = communities.agreement("namur").orElseThrow();
        putBack();
        var wording =
                new Agreements.Wording((first.document() + "\n").getBytes(StandardCharsets.UTF_8), "Resolution 1");
        assertThat(agreements.change("namur", 1, wording, "").found()).isPresent();
        var second = communities.agreement("namur").orElseThrow();
        assertThat(second.recordedAt()).isAfterOrEqualTo(first.recordedAt());
    }

    @Test
    void takesTheNightsOfTwentyFiveAndTwentyThreeHoursWhole() throws Exception {
        for (var night : List.of(LocalDate.of(2025, 10, 26), LocalDate.of(2025, 3, 30))) {
            var start = night.atStartOfDay(BRUSSELS).toInstant();
            var end = night.plusDays(1).atStartOfDay(BRUSSELS).toInstant();
            var text = new StringBuilder("point,direction,start,kwh\n");
            long wattHours = 0;
            for (var at = start; at.isBefore(end); at = at.plusSeconds(900)) {
                wattHours += 500 + text.length() % 7;
                text.append("home1,consumption,%s,0.50%d\n"
                        .formatted(at.atZone(BRUSSELS).toOffsetDateTime(), text.length() % 7));
            }
            var delivery = deliver(text.toString());
            assertThat(delivery.files().getFirst().consumed()).isEqualTo(wattHours);
            assertThat(delivery.files().getFirst().rows())
                    .isEqualTo(Duration.between(start, end).toMinutes() / 15);
            assertThat(inLake(start, end)).isEqualTo(wattHours);
        }
    }

    private long inLake(Instant start, Instant end) throws IOException {
        long sum = 0;
        for (var series :
                server.getBean(ReadingFiles.class).lake("namur").readings().of("home1", Direction.CONSUMPTION)) {
            for (var at = start; at.isBefore(end); at = at.plusSeconds(900)) {
                int position = series.positionOf(at);
                sum += position >= 0 && position < series.length() ? series.wattHours(position) : 0;
            }
        }
        return sum;
    }

    private void putBack() {
        var clock = server.getBean(SetClock.class);
        clock.off = clock.off.minusHours(1);
    }

    private Delivery deliver(int kilowattHours) throws IOException {
        return deliver("point,direction,start,kwh\nhome1,consumption,2025-07-10T12:00:00+02:00," + kilowattHours
                + ".000\nhome1,consumption,2025-07-10T12:15:00+02:00,0.100\n");
    }

    private Delivery deliver(String text) throws IOException {
        var sender = new Staging.Sender("namur", "manager", Origin.UPLOAD, "");
        var staged = server.getBean(Staging.class).stage(sender, List.of(new Text(text)));
        return server.getBean(Acceptance.class).accept(staged, "manager").orElseThrow();
    }

    private long consumed(RunRow run) {
        return server.getBean(Runs.class).totals(run.id()).stream()
                .mapToLong(MemberTotals::consumed)
                .sum();
    }

    private RunRow await(String id) throws InterruptedException {
        for (int tries = 0; tries < 600; tries++) {
            var run = server.getBean(Runs.class).find("namur", id).orElseThrow();
            if (!run.state().isOpen()) {
                assertThat(run.state()).isEqualTo(RunState.DRAFT);
                return run;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The run does not end.");
    }
}
