package respondet.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import respondet.app.overview.Attention;
import respondet.app.overview.Matter;
import respondet.app.overview.Matter.Kind;
import respondet.app.run.FinalRuns;
import respondet.app.run.RunRow;
import respondet.app.run.Runs;
import respondet.app.run.Settling;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.core.law.Value;
import tools.jackson.databind.JsonNode;

/** A law that counts from January on, settled month by month. */
class MonthByMonthTest {

    private static final YearMonth JANUARY = YearMonth.of(2025, 1);

    private static RunRow settled(Installation installation, YearMonth month) {
        var settling = installation.bean(Settling.class);
        var draft = settling.settle("turin", month);
        settling.finalise(draft, "manager");
        return draft;
    }

    private static JsonNode settlement(Installation installation, YearMonth month) {
        var finals = installation.bean(FinalRuns.class);
        return finals.settlement(finals.of("turin").get(month).getLast()).orElseThrow();
    }

    /** What a month gives each party, and of what, exactly as the file tells it. */
    private static Map<String, BigDecimal> amounts(JsonNode month) {
        var sums = new TreeMap<String, BigDecimal>();
        for (var parties : List.of("members", "producers")) {
            month.path(parties).forEach(party -> add(sums, party.path("id").asString(), party.path("amounts")));
        }
        add(sums, "community", month.path("community_amounts"));
        return sums;
    }

    private static void add(Map<String, BigDecimal> sums, String party, JsonNode amounts) {
        amounts.forEach(amount -> sums.merge(
                party + " " + amount.path("item").asString(),
                new BigDecimal(amount.path("exact").asString()),
                BigDecimal::add));
    }

    @OnEachDatabase
    void tellsEachMonthAsTheYearAtOnceDoes(Installation installation, @TempDir Path home) throws IOException {
        installation.found("turin");
        var year = SampleRun.of(Samples::turin, home).settlement().path("months");
        assertThat(year.size()).isEqualTo(12);
        for (var at : year) {
            var month = YearMonth.parse(at.path("month").asString());
            settled(installation, month);
            assertThat(amounts(settlement(installation, month)))
                    .as("%s", month)
                    .isNotEmpty()
                    .isEqualTo(amounts(at));
        }
    }

    @OnEachDatabase
    void tellsThatLaterMonthsBuildOnACorrectedOne(Installation installation) throws IOException {
        installation.found("turin");
        var folder = installation.home().resolve("communities").resolve("turin");
        for (var month :
                IntStream.rangeClosed(1, 3).mapToObj(JANUARY::withMonth).toList()) {
            settled(installation, month);
        }
        assertThat(outdated(installation)).isEmpty();
        var february = installation
                .bean(FinalRuns.class)
                .of("turin")
                .get(JANUARY.plusMonths(1))
                .getLast();
        deliver(folder, february);
        corrected(installation, JANUARY.plusMonths(1));
        assertThat(outdated(installation))
                .hasValueSatisfying(matter -> assertThat(matter.said().args())
                        .containsEntry("n", Value.of(1))
                        .containsEntry("month", Value.of(JANUARY.plusMonths(2))));
        corrected(installation, JANUARY.plusMonths(2));
        assertThat(outdated(installation)).isEmpty();
    }

    private static Optional<Matter> outdated(Installation installation) {
        return installation.bean(Attention.class).of("turin").stream()
                .filter(matter -> matter.kind() == Kind.OUTDATED)
                .findFirst();
    }

    /** An hour of February again, as a delivery that came after everything was settled. */
    private static void deliver(Path folder, RunRow run) throws IOException {
        var name = run.knownAt().plusSeconds(1).toString().replace(":", "-") + "_again";
        var target = Files.createDirectories(folder.resolve("readings").resolve(name));
        Files.writeString(target.resolve("again.csv"), """
            point,direction,start,kwh
            home1,consumption,2025-02-10T12:00:00+01:00,9.000
            """);
    }

    private static void corrected(Installation installation, YearMonth month) {
        var latest = installation.bean(FinalRuns.class).of("turin").values().stream()
                .map(chain -> chain.getLast().knownAt())
                .max(Instant::compareTo)
                .orElseThrow();
        await(() -> Instant.now().isAfter(latest.plusSeconds(2)));
        var settling = installation.bean(Settling.class);
        var runs = installation.bean(Runs.class);
        var id = settling.ask("turin", month, "A meter was read again.");
        await(() -> !runs.find("turin", id).orElseThrow().state().isOpen());
        settling.finalise(runs.find("turin", id).orElseThrow(), "manager");
    }

    private static void await(BooleanSupplier done) {
        while (!done.getAsBoolean()) {
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
