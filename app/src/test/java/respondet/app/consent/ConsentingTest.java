package respondet.app.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import respondet.app.consent.Consenting.Giver;
import respondet.app.identity.Accounts;
import respondet.app.identity.People;
import respondet.app.journal.Journal;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.text.Language;
import respondet.app.text.Texts;

/** Consents come and go, and what they allow to know goes with them. */
class ConsentingTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final Giver HOME = new Giver("malopolska", "home03", "m", "pl", ConsentOrigin.PAPER);

    @OnEachDatabase
    void knowsAHouseholdAsVulnerableOnlyWhileItAgrees(Installation installation) throws IOException {
        found(installation);
        var consenting = installation.bean(Consenting.class);
        assertThat(consenting.recordVulnerable("malopolska", "home03", DAY, "m"))
                .contains("consent.problem.without");
        assertThat(consenting.give(HOME, ConsentKind.VULNERABLE, DAY)).isEmpty();
        assertThat(consenting.recordVulnerable("malopolska", "home03", DAY.minusDays(1), "m"))
                .contains("consent.problem.without");
        assertThat(consenting.recordVulnerable("malopolska", "home03", DAY, "m"))
                .isEmpty();
        assertThat(consenting.recordVulnerable("malopolska", "home03", DAY, "m"))
                .contains("consent.problem.recorded");
        var known = installation.bean(Vulnerabilities.class);
        assertThat(known.count("malopolska", DAY, Instant.now())).isEqualTo(1);
        assertThat(known.count("malopolska", DAY.minusDays(1), Instant.now())).isZero();

        assertThat(consenting.withdraw(HOME, ConsentKind.VULNERABLE, DAY.plusDays(10)))
                .isEmpty();
        assertThat(known.count("malopolska", DAY.plusDays(9), Instant.now())).isEqualTo(1);
        assertThat(known.count("malopolska", DAY.plusDays(10), Instant.now())).isZero();
        assertThat(consenting.recordVulnerable("malopolska", "home03", DAY.plusDays(12), "m"))
                .contains("consent.problem.without");
        assertThat(installation.bean(Consents.class).of("malopolska", "home03"))
                .singleElement()
                .satisfies(
                        past -> assertThat(past.isInForceOn(DAY.plusDays(10))).isFalse());
    }

    @OnEachDatabase
    void knowsNothingBeforeItWasRecorded(Installation installation) throws Exception {
        found(installation);
        var consenting = installation.bean(Consenting.class);
        var before = Instant.now().minusSeconds(2);
        consenting.give(HOME, ConsentKind.VULNERABLE, DAY);
        consenting.recordVulnerable("malopolska", "home03", DAY, "m");
        var known = installation.bean(Vulnerabilities.class);
        assertThat(known.known("malopolska", before)).isEmpty();
        var between = Instant.now();
        Thread.sleep(1_100);
        consenting.withdraw(HOME, ConsentKind.VULNERABLE, DAY.plusDays(1));
        assertThat(known.count("malopolska", DAY.plusDays(5), between)).isEqualTo(1);
        assertThat(known.count("malopolska", DAY.plusDays(5), Instant.now())).isZero();
    }

    @OnEachDatabase
    void refusesWhatMakesNoSense(Installation installation) throws IOException {
        found(installation);
        var consenting = installation.bean(Consenting.class);
        assertThat(consenting.withdraw(HOME, ConsentKind.PLANNING, DAY)).contains("consent.problem.none");
        assertThat(consenting.give(HOME, ConsentKind.PLANNING, LocalDate.now().plusDays(3)))
                .contains("consent.problem.future");
        assertThat(consenting.give(HOME, ConsentKind.PLANNING, LocalDate.of(1999, 1, 1)))
                .contains("consent.problem.joined");
        assertThat(consenting.give(HOME, ConsentKind.PLANNING, DAY)).isEmpty();
        assertThat(consenting.give(HOME, ConsentKind.PLANNING, DAY.plusDays(1))).contains("consent.problem.given");
        assertThat(consenting.withdraw(HOME, ConsentKind.PLANNING, DAY.minusDays(1)))
                .contains("consent.problem.order");
        var school = new Giver("malopolska", "school", "m", "pl", ConsentOrigin.PAPER);
        consenting.give(school, ConsentKind.VULNERABLE, DAY);
        assertThat(consenting.recordVulnerable("malopolska", "school", DAY, "m"))
                .contains("consent.problem.household");
        assertThat(consenting.endVulnerable("malopolska", "school", DAY, "m")).contains("consent.problem.not-recorded");
    }

    @OnEachDatabase
    void takesOneOfManyThatComeAtOnce(Installation installation) throws Exception {
        found(installation);
        var consenting = installation.bean(Consenting.class);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var tries = new ArrayList<Callable<Optional<String>>>();
            for (int i = 0; i < 6; i++) {
                tries.add(() -> consenting.give(HOME, ConsentKind.STATEMENTS, DAY));
            }
            long through = 0;
            for (var answer : threads.invokeAll(tries)) {
                through += answer.get().isEmpty() ? 1 : 0;
            }
            assertThat(through).isEqualTo(1);
        }
    }

    /** A closed account is not the program, and neither is one of another installation. */
    @OnEachDatabase
    void saysWhoGaveAConsentAlsoOnceTheAccountIsClosed(Installation installation) throws IOException {
        found(installation);
        var accounts = installation.bean(Accounts.class);
        var jan = accounts.open("jan@example.org", "Jan Nowak", Language.POLISH);
        var consenting = installation.bean(Consenting.class);
        consenting.give(
                new Giver("malopolska", "home03", jan.id(), "pl", ConsentOrigin.PAPER), ConsentKind.STATEMENTS, DAY);
        consenting.withdraw(HOME, ConsentKind.STATEMENTS, DAY.plusDays(1));
        installation.bean(People.class).close(jan, "");
        var words = new ConsentWords(Texts.in(Language.ENGLISH), accounts);
        assertThat(words.history(installation.bean(Consents.class).of("malopolska", "home03")))
                .singleElement()
                .extracting(ConsentWords.Past::givenBy, ConsentWords.Past::endedBy)
                .containsExactly("Jan Nowak", "somebody without an account here");
    }

    /** Replay gives the same tables, and what all may read of the journal names no household. */
    @OnEachDatabase
    void replaysAndTellsNothingOfSingleHouseholds(Installation installation) throws IOException {
        found(installation);
        var consenting = installation.bean(Consenting.class);
        consenting.give(HOME, ConsentKind.VULNERABLE, DAY);
        consenting.recordVulnerable("malopolska", "home03", DAY, "m");
        consenting.withdraw(HOME, ConsentKind.VULNERABLE, DAY.plusDays(10));
        var journal = installation.bean(Journal.class);
        var told = journal.of("malopolska");
        assertThat(told).hasSameSizeAs(journal.whole("malopolska"));
        assertThat(told.stream().filter(entry -> entry.isDiscreet())).hasSize(4).allSatisfy(entry -> {
            assertThat(entry.account() + entry.subject() + entry.after() + entry.before())
                    .isEmpty();
            assertThat(entry.kind()).isEqualTo("discreet");
        });
        var other = Installation.onSqlite();
        try {
            journal.all().forEach(other.bean(Journal.class)::replay);
            assertThat(other.bean(Consents.class).of("malopolska", "home03"))
                    .isEqualTo(installation.bean(Consents.class).of("malopolska", "home03"));
            assertThat(other.bean(Vulnerabilities.class).of("malopolska", "home03"))
                    .isEqualTo(installation.bean(Vulnerabilities.class).of("malopolska", "home03"));
        } finally {
            other.close();
        }
    }

    private static void found(Installation installation) throws IOException {
        installation.found("malopolska");
    }
}
