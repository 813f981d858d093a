package respondet.app.capital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.app.journal.Journal;
import respondet.app.page.NotFound;
import respondet.app.store.Ids;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.core.ledger.Unit;

/** Shares subscribed, paid and repaid, and what can never have happened. */
class CapitalTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final String PLN = "PLN";

    @OnEachDatabase
    void keepsABookThatBalances(Installation installation) throws IOException {
        found(installation);
        var capital = installation.bean(Capital.class);
        assertThat(capital.record(entry(CapitalKind.SUBSCRIBED, DAY, 5, 50_000), "m"))
                .isEmpty();
        assertThat(capital.record(entry(CapitalKind.PAID, DAY.plusDays(1), 0, 30_000), "m"))
                .isEmpty();
        assertThat(capital.record(entry(CapitalKind.REPAID, DAY.plusDays(9), 1, 10_000), "m"))
                .isEmpty();
        var book = CapitalBook.of(installation.bean(CapitalEntries.class).of("malopolska"));
        assertThat(book.of("home03", PLN)).isEqualTo(new Standing(4, 50_000, 30_000, 10_000));
        assertThat(book.of("home03", PLN).open()).isEqualTo(20_000);
        assertThat(book.cash(PLN)).isEqualTo(20_000);
        assertThat(book.on(DAY).of("home03", PLN)).isEqualTo(new Standing(5, 50_000, 0, 0));
    }

    @OnEachDatabase
    void refusesWhatCannotHaveHappened(Installation installation) throws IOException {
        found(installation);
        var capital = installation.bean(Capital.class);
        capital.record(entry(CapitalKind.SUBSCRIBED, DAY, 5, 50_000), "m");
        capital.record(entry(CapitalKind.PAID, DAY.plusDays(5), 0, 30_000), "m");
        assertThat(capital.record(entry(CapitalKind.PAID, DAY.plusDays(6), 0, 20_001), "m"))
                .contains("capital.problem.paid");
        assertThat(capital.record(entry(CapitalKind.PAID, DAY.minusDays(1), 0, 1), "m"))
                .contains("capital.problem.paid");
        assertThat(capital.record(entry(CapitalKind.REPAID, DAY.plusDays(6), 0, 30_001), "m"))
                .contains("capital.problem.repaid");
        assertThat(capital.record(entry(CapitalKind.REPAID, DAY.plusDays(4), 0, 1), "m"))
                .contains("capital.problem.repaid");
        assertThat(capital.record(entry(CapitalKind.REPAID, DAY.plusDays(6), 6, 1), "m"))
                .contains("capital.problem.shares");
        assertThat(capital.record(entry(CapitalKind.SUBSCRIBED, LocalDate.of(1999, 1, 1), 1, 1), "m"))
                .contains("capital.problem.joined");
        assertThat(capital.record(entry(CapitalKind.SUBSCRIBED, LocalDate.now().plusDays(3), 1, 1), "m"))
                .contains("capital.problem.future");
        assertThat(installation.bean(CapitalEntries.class).of("malopolska")).hasSize(2);
    }

    @OnEachDatabase
    void refusesStrangersAndTakesBackOnce(Installation installation) throws IOException {
        found(installation);
        var capital = installation.bean(Capital.class);
        var stranger = new CapitalEntry(
                Ids.next(), "malopolska", "nobody", CapitalKind.SUBSCRIBED, DAY, 1, 1, PLN, "x", Optional.empty());
        assertThat(capital.record(stranger, "m")).contains("capital.problem.member");
        var wrong = entry(CapitalKind.SUBSCRIBED, DAY, 5, 50_000);
        capital.record(wrong, "m");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> capital.reverse("malopolska", "other", "x", "m"));
        assertThat(capital.reverse("malopolska", wrong.id(), "typed twice", "m"))
                .isEmpty();
        assertThat(capital.reverse("malopolska", wrong.id(), "again", "m")).contains("capital.problem.reversed");
        var book = CapitalBook.of(installation.bean(CapitalEntries.class).of("malopolska"));
        assertThat(book.of("home03", PLN)).isEqualTo(Standing.NOTHING);
        assertThat(book.on(DAY).of("home03", PLN).subscribed()).isEqualTo(50_000);
    }

    /** Of many who pay the same at once, as many get through as were subscribed. */
    @OnEachDatabase
    void neverOverdrawsWhenManyRecordAtOnce(Installation installation) throws Exception {
        found(installation);
        var capital = installation.bean(Capital.class);
        capital.record(entry(CapitalKind.SUBSCRIBED, DAY, 3, 30_000), "m");
        try (var threads = Executors.newFixedThreadPool(4)) {
            var tries = new ArrayList<Callable<Optional<String>>>();
            for (int i = 0; i < 8; i++) {
                tries.add(() -> capital.record(entry(CapitalKind.PAID, DAY, 0, 10_000), "m"));
            }
            long through = 0;
            for (var answer : threads.invokeAll(tries)) {
                through += answer.get().isEmpty() ? 1 : 0;
            }
            assertThat(through).isEqualTo(3);
        }
        var book = CapitalBook.of(installation.bean(CapitalEntries.class).of("malopolska"));
        assertThat(book.of("home03", PLN).paid()).isEqualTo(30_000);
    }

    @OnEachDatabase
    void replaysToTheSameBook(Installation installation) throws IOException {
        found(installation);
        var capital = installation.bean(Capital.class);
        var wrong = entry(CapitalKind.SUBSCRIBED, DAY, 5, 50_000);
        capital.record(wrong, "m");
        capital.reverse("malopolska", wrong.id(), "typed twice", "m");
        var other = Installation.onSqlite();
        try {
            installation.bean(Journal.class).all().forEach(other.bean(Journal.class)::replay);
            assertThat(other.bean(CapitalEntries.class).of("malopolska"))
                    .isEqualTo(installation.bean(CapitalEntries.class).of("malopolska"));
        } finally {
            other.close();
        }
    }

    /** Whatever was recorded at random, all accounts of a unit sum to zero, and the till holds what members hold. */
    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5", "6", "7", "8"})
    void sumsToZeroWhateverHappens(long seed) {
        var random = new Random(seed);
        var book = CapitalBook.of(List.of());
        for (int i = 0; i < 200; i++) {
            var kind = CapitalKind.values()[random.nextInt(3)];
            var day = DAY.plusDays(random.nextInt(100));
            var next = new CapitalEntry(
                    "e" + i,
                    "c",
                    "m" + random.nextInt(3),
                    kind,
                    day,
                    random.nextInt(9),
                    1 + random.nextInt(9_999),
                    PLN,
                    "",
                    Optional.empty());
            var with = book.with(next);
            book = with.impossible(next.member(), PLN).isEmpty() ? with : book;
        }
        for (var unit : List.of(new Unit(PLN), new Unit("share"))) {
            assertThat(book.ledger().balances(unit).values().stream()
                            .mapToLong(each -> each)
                            .sum())
                    .isZero();
        }
        var all = Standing.NOTHING;
        for (int m = 0; m < 3; m++) {
            all = all.plus(book.of("m" + m, PLN));
            assertThat(book.of("m" + m, PLN).open()).isNotNegative();
            assertThat(book.of("m" + m, PLN).held()).isNotNegative();
        }
        assertThat(book.entries()).isNotEmpty();
        assertThat(all.held()).isEqualTo(book.cash(PLN));
    }

    private static CapitalEntry entry(CapitalKind kind, LocalDate day, long shares, long amount) {
        return new CapitalEntry(
                Ids.next(), "malopolska", "home03", kind, day, shares, amount, PLN, "Uchwała 1/2025", Optional.empty());
    }

    private static void found(Installation installation) throws IOException {
        installation.found("malopolska");
    }
}
