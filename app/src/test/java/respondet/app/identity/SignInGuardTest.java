package respondet.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInGuardTest {

    private final MovedClock clock = new MovedClock();
    private final SignInGuard guard = new SignInGuard(clock);

    @Test
    void letsFiveTriesPassAndThenAsksForPausesThatGrow() {
        for (int i = 0; i < 4; i++) {
            assertThat(guard.admits("one", "ewa@example.org")).isTrue();
        }
        assertThat(guard.admits("one", "EWA@example.org ")).isTrue();
        assertThat(guard.admits("one", "ewa@example.org")).isFalse();
        clock.move(Duration.ofSeconds(1));
        assertThat(guard.admits("one", "ewa@example.org")).isTrue();
        clock.move(Duration.ofSeconds(1));
        assertThat(guard.admits("one", "ewa@example.org")).isFalse();
        clock.move(Duration.ofSeconds(1));
        assertThat(guard.admits("one", "ewa@example.org")).isTrue();
    }

    /** Proving is slow, so that many can be let in before the first of them has failed. */
    @Test
    void letsNoMorePassAtOnceThanOneAfterAnother() throws Exception {
        int many = 200;
        var gate = new CyclicBarrier(many);
        var proving = new CountDownLatch(many);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = IntStream.range(0, many)
                    .mapToObj(_ -> threads.submit(() -> {
                        gate.await();
                        boolean admitted = guard.admits("one", "ewa@example.org");
                        proving.countDown();
                        proving.await();
                        return admitted;
                    }))
                    .toList();
            int admitted = 0;
            for (var each : tries) {
                admitted += each.get() ? 1 : 0;
            }
            assertThat(admitted).isEqualTo(5);
        }
    }

    @Test
    void countsNoTryThatSucceeded() {
        for (int i = 0; i < 100; i++) {
            assertThat(guard.admits("office", i + "@example.org")).isTrue();
            guard.succeeded("office", i + "@example.org");
        }
        fail(30, "office");
        clock.move(Duration.ofSeconds(1));
        for (int i = 0; i < 3; i++) {
            assertThat(guard.admits("office", "ewa@example.org")).isTrue();
            guard.succeeded("office", "ewa@example.org");
        }
        assertThat(guard.admits("office", "ewa@example.org")).isTrue();
        assertThat(guard.admits("office", "ewa@example.org")).isFalse();
    }

    @Test
    void neverAsksForMoreThanAQuarterOfAnHour() {
        for (int i = 0; i < 60; i++) {
            clock.move(Duration.ofMinutes(15));
            fail(1, "one", "ewa@example.org");
        }
        clock.move(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(guard.admits("one", "ewa@example.org")).isFalse();
        clock.move(Duration.ofSeconds(1));
        assertThat(guard.admits("one", "ewa@example.org")).isTrue();
    }

    @Test
    void locksNobodyElseOut() {
        fail(1_000, "attacker", "ewa@example.org");
        assertThat(guard.admits("attacker", "ewa@example.org")).isFalse();
        assertThat(guard.admits("ewas-home", "ewa@example.org")).isTrue();
    }

    @Test
    void stopsWhoeverTriesManyAccounts() {
        fail(30, "attacker");
        assertThat(guard.admits("attacker", "never-tried@example.org")).isFalse();
        assertThat(guard.admits("somebody", "never-tried@example.org")).isTrue();
    }

    @Test
    void forgetsFailuresOfOneAccountOnceItsOwnerSignsIn() {
        fail(5, "one", "ewa@example.org");
        guard.succeeded("one", "ewa@example.org");
        assertThat(guard.admits("one", "ewa@example.org")).isTrue();
    }

    @Test
    void forgetsAfterAnHour() {
        fail(40, "one", "ewa@example.org");
        clock.move(Duration.ofMinutes(61));
        fail(1, "other", "jan@example.org");
        fail(1, "one", "ewa@example.org");
        assertThat(guard.admits("one", "ewa@example.org")).isTrue();
    }

    private void fail(int times, String caller, String email) {
        IntStream.range(0, times).forEach(_ -> guard.admits(caller, email));
    }

    /** Each time at another account. */
    private void fail(int times, String caller) {
        IntStream.range(0, times).forEach(i -> guard.admits(caller, "wrong-" + i + "@example.org"));
    }

    /** Addresses of one IPv6 network count as one caller; the next network is another. */
    @Test
    void countsTheAddressesOfOneNetworkTogether() {
        for (int i = 0; i < 5; i++) {
            assertThat(guard.admits("2001:db8:0:1::" + i, "ewa@example.org")).isTrue();
        }
        assertThat(guard.admits("2001:db8:0:1:ffff::9", "ewa@example.org")).isFalse();
        assertThat(guard.admits("2001:db8:0:2::1", "ewa@example.org")).isTrue();
        assertThat(guard.admits("192.0.2.1", "ewa@example.org")).isTrue();
    }
}
