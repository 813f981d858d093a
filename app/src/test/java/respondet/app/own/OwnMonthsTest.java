package respondet.app.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import respondet.app.community.Communities;
import respondet.app.community.CommunityFiles;
import respondet.app.community.OwnPlace;
import respondet.app.community.OwnPlaces;
import respondet.app.identity.Account;
import respondet.app.identity.Grant;
import respondet.app.identity.Role;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.run.FinalRuns;
import respondet.app.run.RunRow;
import respondet.app.run.Runs;
import respondet.app.run.Settling;
import respondet.app.settlement.OwnIntervals;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.text.Language;
import respondet.app.text.Texts;
import respondet.app.web.SampleServer;

/** What a member sees of the own months is what was settled, to the watt-hour, and nothing else. */
class OwnMonthsTest {

    @OnEachDatabase
    void showsHerJuneAndNothingOfHerJulyAfterSheLeft(Installation installation) throws IOException {
        var id = StoryA7.found(installation::bean, "be-a7-leaves-on-30-june");
        var settling = installation.bean(Settling.class);
        var june = settling.settle(id, StoryA7.JUNE);
        settling.finalise(june, "");
        var july = settling.settle(id, StoryA7.JULY);
        settling.finalise(july, "");
        var months = installation.bean(OwnMonths.class);
        var own = months.of(place(installation, id, "her"));
        assertThat(own).extracting(OwnMonth::month).containsExactly(StoryA7.JUNE);
        assertThat(own.getFirst().totals().shared()).isEqualTo(1000);
        var finals = installation.bean(FinalRuns.class);
        assertThat(finals.intervals(july, "her").orElseThrow().stretches()).isEmpty();
        assertThat(finals.intervals(june, "her").orElseThrow().rows()).hasSize(30 * 96);
        assertThat(months.of(place(installation, id, "shop")))
                .extracting(OwnMonth::month)
                .containsExactly(StoryA7.JUNE, StoryA7.JULY);
    }

    /** Every member of every sample: the own intervals add up to the statement and are the rows of the common file. */
    @ParameterizedTest
    @ValueSource(strings = {"malopolska", "barcelona", "namur", "turin"})
    void addsUpToTheStatementToTheWattHour(String community) {
        var finals = SampleServer.shared().bean(FinalRuns.class);
        var run = finals.of(community).get(YearMonth.of(2025, 6)).getFirst();
        var all = allocation(community, run);
        for (var totals : finals.totals(run)) {
            var intervals = finals.intervals(run, totals.member()).orElseThrow();
            var energy = finals.statement(run.id(), totals.member())
                    .orElseThrow()
                    .statement()
                    .energy();
            var rows = intervals.rows();
            assertThat(rows.stream().mapToLong(OwnIntervals.Row::consumed).sum())
                    .isEqualTo(energy.consumed());
            assertThat(rows.stream().mapToLong(OwnIntervals.Row::shared).sum()).isEqualTo(energy.shared());
            assertThat(rows.stream().mapToLong(OwnIntervals.Row::residual).sum())
                    .isEqualTo(energy.residual());
            var points = intervals.stretches().stream()
                    .map(OwnIntervals.Stretch::point)
                    .toList();
            var zone = java.time.ZoneId.of(community.equals("malopolska") ? "Europe/Warsaw" : "Europe/Paris");
            var own = new String(intervals.csv(zone), StandardCharsets.UTF_8);
            var expected = all.stream()
                    .filter(line -> points.contains(line.substring(0, line.indexOf(','))))
                    .toList();
            assertThat(own.lines().skip(1).toList()).isEqualTo(expected);
        }
    }

    private static List<String> allocation(String community, RunRow run) {
        var manager = new respondet.app.web.Visitor(SampleServer.shared().address())
                .signIn("community-manager@" + community + ".example.org", StoryA7.PASSWORD);
        var file = manager.get("/communities/" + community + "/runs/" + run.id() + "/allocation.csv");
        return file.body().lines().skip(1).toList();
    }

    @OnEachDatabase
    void showsTheDifferenceOfACorrectionToHerAlone(Installation installation) throws IOException {
        var id = StoryA7.found(installation::bean, "be-a7-equal");
        var settling = installation.bean(Settling.class);
        var first = settling.settle(id, StoryA7.JUNE);
        settling.finalise(first, "");
        deliver(installation, id, first);
        var correction = corrected(installation, id, first);
        settling.finalise(correction, "");
        var months = installation.bean(OwnMonths.class);
        var hers = place(installation, id, "her");
        var own = months.of(hers);
        assertThat(own).extracting(OwnMonth::counts).containsExactly(false, true);
        var rows = new OwnDifference(
                        Texts.in(Language.ENGLISH),
                        months.corrected(own.getLast(), hers).orElseThrow(),
                        months.statement(own.getLast(), hers).orElseThrow())
                .rows();
        assertThat(rows).contains(List.of("Taken", "1.000 kWh", "1.500 kWh", "+0.500 kWh"));
        assertThat(rows).contains(List.of("Shared", "1.000 kWh", "1.500 kWh", "+0.500 kWh"));
        var shops = place(installation, id, "shop");
        var same = months.of(shops).getLast();
        assertThat(new OwnDifference(
                                Texts.in(Language.ENGLISH),
                                months.corrected(same, shops).orElseThrow(),
                                months.statement(same, shops).orElseThrow())
                        .rows())
                .isEmpty();
    }

    private static void deliver(Installation installation, String id, RunRow run) throws IOException {
        var name = run.knownAt().plusSeconds(1).toString().replace(":", "-") + "_again";
        var folder = installation.bean(CommunityFiles.class).folder(id).resolve("readings");
        Files.writeString(
                Files.createDirectories(folder.resolve(name)).resolve("again.csv"),
                "point,direction,start,kwh\nher,consumption,2026-06-15T12:00:00+02:00,1.500\n");
    }

    private static RunRow corrected(Installation installation, String id, RunRow first) {
        while (!Instant.now().isAfter(first.knownAt().plusSeconds(1))) {
            pause();
        }
        var run = installation.bean(Settling.class).ask(id, StoryA7.JUNE, "A meter was read again.");
        var runs = installation.bean(Runs.class);
        for (int tries = 0; tries < 600; tries++) {
            var found = runs.find(id, run).orElseThrow();
            if (!found.state().isOpen()) {
                return found;
            }
            pause();
        }
        throw new AssertionError("The run does not end.");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @OnEachDatabase
    void knowsNoMemberWhoTheViewerIsNot(Installation installation) throws IOException {
        var id = StoryA7.found(installation::bean, "be-a7-equal");
        var places = installation.bean(OwnPlaces.class);
        var viewer = viewer(id, "her");
        assertThat(places.of(id, Optional.of("her"), viewer).member()).isEqualTo("her");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> places.of(id, Optional.of("shop"), viewer));
    }

    private static Viewer viewer(String community, String member) {
        var grant = new Grant(
                "grant",
                Role.MEMBER,
                Optional.empty(),
                Optional.of(community),
                Optional.of(member),
                java.time.LocalDate.of(2026, 1, 1),
                Optional.empty());
        return new Viewer(
                Optional.of(new Account("account", "her@example.org", "Her", Language.FRENCH)), List.of(grant));
    }

    private static OwnPlace place(Installation installation, String community, String member) {
        return new OwnPlace(
                installation.bean(Communities.class).find(community).orElseThrow(), member, List.of(member));
    }
}
