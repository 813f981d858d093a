package respondet.app.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import respondet.app.consent.ConsentKind;
import respondet.app.consent.ConsentOrigin;
import respondet.app.consent.Consenting;
import respondet.app.journal.Journal;
import respondet.app.run.MemberTotals;
import respondet.app.run.RunRow;
import respondet.app.run.Runs;
import respondet.app.run.Settling;
import respondet.app.solidarity.SolidarityAmount;
import respondet.app.solidarity.SolidarityAmounts;
import respondet.app.solidarity.SolidarityPosted;
import respondet.app.solidarity.SolidaritySplit;
import respondet.app.solidarity.SolidarityVersions;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.core.quantity.Share;

/** What a resolution of the assembly moves with each settled month. */
class SolidarityOfRunsTest {

    private static final YearMonth JULY = YearMonth.of(2025, 7);
    private static final Share SHARE = Share.of("0.05");
    private static final String HOME = "home05";

    @OnEachDatabase
    void movesTheShareOfEachMonthAndReplays(Installation installation) throws IOException {
        found(installation);
        agree(installation);
        assertThat(decide(installation, JULY.atDay(1))).isEmpty();
        var settling = installation.bean(Settling.class);
        var june = settling.settle("malopolska", JULY.minusMonths(1));
        var july = settling.settle("malopolska", JULY);
        var amounts = installation.bean(SolidarityAmounts.class);
        assertThat(amounts.of(june.id())).isEmpty();
        assertThat(moved(amounts.of(july.id())))
                .isEqualTo(expected(installation, july, HOME))
                .isNotEmpty();
        settling.finalise(july, "m");
        assertThat(amounts.of(july.id()))
                .allSatisfy(each -> assertThat(each.posted()).isEqualTo(each.amount()));
        var other = Installation.onSqlite();
        try {
            installation.bean(Journal.class).all().forEach(other.bean(Journal.class)::replay);
            assertThat(other.bean(SolidarityAmounts.class).of(july.id())).isEqualTo(amounts.of(july.id()));
            assertThat(other.bean(SolidarityVersions.class).of("malopolska"))
                    .isEqualTo(installation.bean(SolidarityVersions.class).of("malopolska"));
        } finally {
            other.close();
        }
    }

    /** A withdrawal that becomes known later changes nothing but a correction, which posts the difference. */
    @OnEachDatabase
    void postsTheDifferenceOfACorrection(Installation installation) throws Exception {
        found(installation);
        agree(installation);
        decide(installation, JULY.atDay(1));
        var settling = installation.bean(Settling.class);
        var first = settling.settle("malopolska", JULY);
        settling.finalise(first, "m");
        Thread.sleep(1_100);
        assertThat(installation
                        .bean(Consenting.class)
                        .withdraw(giver(), ConsentKind.VULNERABLE, LocalDate.of(2025, 7, 20)))
                .isEmpty();
        var amounts = installation.bean(SolidarityAmounts.class);
        var correction = await(installation, settling.ask("malopolska", JULY, "The consent was withdrawn."));
        assertThat(amounts.of(correction.id()))
                .hasSameSizeAs(amounts.of(first.id()))
                .allSatisfy(each -> {
                    assertThat(each.amount()).isZero();
                    assertThat(each.posted()).isNotZero();
                });
        settling.finalise(correction, "m");
        var book = new TreeMap<String, Long>();
        for (var run : List.of(first, correction)) {
            var posted = new SolidarityPosted(run.id(), "malopolska", "2025-07", amounts.of(run.id()));
            posted.posting()
                    .entries()
                    .forEach(entry -> book.merge(
                            entry.account().kind() + "/" + entry.account().holder(), entry.amount(), Math::addExact));
        }
        assertThat(book.values()).isNotEmpty().allMatch(sum -> sum == 0);
    }

    @OnEachDatabase
    void neverChangesAFinalMonth(Installation installation) throws IOException {
        found(installation);
        var settling = installation.bean(Settling.class);
        settling.finalise(settling.settle("malopolska", JULY), "m");
        assertThat(decide(installation, JULY.atDay(1))).contains("assembly.problem.final");
        assertThat(decide(installation, LocalDate.of(2025, 5, 1))).contains("assembly.problem.final");
        assertThat(decide(installation, JULY.atDay(2))).isEmpty();
        assertThat(installation.bean(SolidarityVersions.class).of("malopolska")).hasSize(1);
    }

    /** Which version counts depends on its day, on the month's first day and on what was known. */
    @OnEachDatabase
    void choosesTheVersionOfAMonth(Installation installation) throws Exception {
        found(installation);
        var before = java.time.Instant.now().minusSeconds(2);
        decide(installation, JULY.atDay(2));
        var versions = installation.bean(SolidarityVersions.class);
        var now = java.time.Instant.now();
        assertThat(versions.in("malopolska", JULY, now)).isEqualTo(Share.NONE);
        assertThat(versions.in("malopolska", JULY.plusMonths(1), now)).isEqualTo(SHARE);
        assertThat(versions.in("malopolska", JULY.plusMonths(1), before)).isEqualTo(Share.NONE);
        assertThat(versions.in("turin", JULY.plusMonths(1), now)).isEqualTo(Share.NONE);
    }

    private static Map<String, Long> expected(Installation installation, RunRow run, String vulnerable) {
        var gains = installation.bean(Runs.class).totals(run.id()).stream()
                .collect(Collectors.toMap(MemberTotals::member, MemberTotals::gain));
        return SolidaritySplit.of(SHARE, new TreeMap<>(gains), java.util.Set.of(vulnerable));
    }

    private static Map<String, Long> moved(List<SolidarityAmount> amounts) {
        return amounts.stream().collect(Collectors.toMap(SolidarityAmount::member, SolidarityAmount::amount));
    }

    private static Optional<String> decide(Installation installation, LocalDate from) {
        var decision = new Resolutions.Decision("malopolska", from, SHARE, "Uchwała 7/2025");
        return installation.bean(Resolutions.class).record(decision, "m");
    }

    private static Consenting.Giver giver() {
        return new Consenting.Giver("malopolska", HOME, "m", "pl", ConsentOrigin.PAPER);
    }

    private static void agree(Installation installation) {
        var consenting = installation.bean(Consenting.class);
        var day = LocalDate.of(2025, 3, 1);
        assertThat(consenting.give(giver(), ConsentKind.VULNERABLE, day)).isEmpty();
        assertThat(consenting.recordVulnerable("malopolska", HOME, day, "m")).isEmpty();
    }

    private static RunRow await(Installation installation, String id) throws InterruptedException {
        for (int tries = 0; tries < 600; tries++) {
            var run = installation.bean(Runs.class).find("malopolska", id).orElseThrow();
            if (!run.state().isOpen()) {
                return run;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The run does not end.");
    }

    private static void found(Installation installation) throws IOException {
        installation.found("malopolska");
    }
}
