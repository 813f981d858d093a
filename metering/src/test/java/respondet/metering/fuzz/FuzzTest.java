package respondet.metering.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The short version; the long one is started by the bench's FuzzMain. */
class FuzzTest {

    static List<Seed> seeds() {
        return Seeds.all();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void startsFromSoundFiles(Seed seed) {
        assertThat(seed.read(seed.content()).format()).contains(seed.format());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void survivesDamagedFiles(Seed seed) {
        var result = Fuzzing.run(seed, 1_000, 20_260_101);
        assertThat(result.failures()).isEmpty();
        assertThat(result.refused()).isGreaterThan(250);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void damagesTheSameWayForTheSameSeed(Seed seed) {
        var one = new Mutations(new SplittableRandom(7)).damage(seed.content());
        assertThat(new Mutations(new SplittableRandom(7)).damage(seed.content()))
                .isEqualTo(one);
    }
}
