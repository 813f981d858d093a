package respondet.naive;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.naive.FourHours.KEY;
import static respondet.naive.FourHours.eachHour;
import static respondet.naive.FourHours.fraction;
import static respondet.naive.FourHours.injectedWh;
import static respondet.naive.FourHours.totalWh;
import static respondet.naive.FourHours.withdrawnWh;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** regimes.md, section 4.9: the seven keys as largest remainder gives them in watt-hours. */
class WalloonExampleInWhTest {

    interface Key extends BiFunction<Long, List<Long>, List<Long>> {}

    static Stream<Arguments> keys() {
        return Stream.of(
                // t3: 3334, 3333, 3333; t4: 667, 667, 666
                row(BelgianKeysInWh::equal, 3667L, 5000L, 2666L),
                row((i, c) -> BelgianKeysInWh.specific(i, KEY, c), 4000L, 4600L, 2400L),
                row(BelgianKeysInWh::proRata, 3923L, 5769L, 2308L),
                row((i, c) -> IterativeKeysInWh.specific(i, KEY, c), 4000L, 5600L, 2400L),
                row(IterativeKeysInWh::equal, 3667L, 5667L, 2666L),
                row(BelgianKeysInWh::cascade, 5000L, 5000L, 2000L),
                // t4: 454.55, 400 and 145.45 on top of 500, 300 and 200
                row((i, c) -> BelgianKeysInWh.hybrid(fraction("0.5"), i, KEY, c), 3955L, 5700L, 2345L));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void shares(Key key, List<Long> expected) {
        assertThat(totalWh(eachHour(hour -> key.apply(injectedWh(hour), withdrawnWh(hour)))))
                .isEqualTo(expected);
    }

    private static Arguments row(Key key, Long... expected) {
        return Arguments.of(key, List.of(expected));
    }
}
