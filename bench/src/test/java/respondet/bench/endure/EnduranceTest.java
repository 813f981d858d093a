package respondet.bench.endure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A short trial; {@code ./respondet endure} is the long one. */
class EnduranceTest {

    @Test
    void losesNothingWhenTheServerIsKilled() throws Exception {
        assertThat(KilledAndUndisturbed.compare(Trial.of(4, 7), System.out)).isEmpty();
    }
}
