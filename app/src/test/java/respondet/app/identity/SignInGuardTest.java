package respondet.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInGuardTest {

    private final MovedClock clock = new MovedClock();
    private final SignInGuard guard = new SignInGuard(clock);

    @Test
    void letsFiveTriesPassAndThenAsksForPausesThatGrow() {
        fail(4, "one", "ewa@example.org");
        assertThat(guard.mayTry("one", "ewa@example.org")).isTrue();
        fail(1, "one", "EWA@example.org ");
        assertThat(guard.mayTry("one", "ewa@example.org")).isFalse();
        clock.move(Duration.ofSeconds(1));
        assertThat(guard.mayTry("one", "ewa@example.org")).isTrue();
        fail(1, "one", "ewa@example.org");
        clock.move(Duration.ofSeconds(1));
        assertThat(guard.mayTry("one", "ewa@example.org")).isFalse();
        clock.move(Duration.ofSeconds(1));
        assertThat(guard.mayTry("one", "ewa@example.org")).isTrue();
    }

    @Test
    void neverAsksForMoreThanAQuarterOfAnHour() {
        fail(60, "one", "ewa@example.org");
        clock.move(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(guard.mayTry("one", "ewa@example.org")).isFalse();
        clock.move(Duration.ofSeconds(1));
        assertThat(guard.mayTry("one", "ewa@example.org")).isTrue();
    }

    @Test
    void locksNobodyElseOut() {
        fail(1_000, "attacker", "ewa@example.org");
        assertThat(guard.mayTry("attacker", "ewa@example.org")).isFalse();
        assertThat(guard.mayTry("ewas-home", "ewa@example.org")).isTrue();
    }

    @Test
    void stopsWhoeverTriesManyAccounts() {
        IntStream.range(0, 30).forEach(i -> guard.failed("attacker", i + "@example.org"));
        assertThat(guard.mayTry("attacker", "never-tried@example.org")).isFalse();
        assertThat(guard.mayTry("somebody", "never-tried@example.org")).isTrue();
    }

    @Test
    void forgetsFailuresOfOneAccountOnceItsOwnerSignsIn() {
        fail(5, "one", "ewa@example.org");
        guard.succeeded("one", "ewa@example.org");
        assertThat(guard.mayTry("one", "ewa@example.org")).isTrue();
    }

    @Test
    void forgetsAfterAnHour() {
        fail(40, "one", "ewa@example.org");
        clock.move(Duration.ofMinutes(61));
        guard.failed("other", "jan@example.org");
        fail(1, "one", "ewa@example.org");
        assertThat(guard.mayTry("one", "ewa@example.org")).isTrue();
    }

    private void fail(int times, String caller, String email) {
        IntStream.range(0, times).forEach(i -> guard.failed(caller, email));
    }
}
