package respondet.regime.be;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;

/** What a member may read of those before it: never the use of one other member. */
class CascadeKeyTest {

    private static final CascadeKey KEY = new CascadeKey(List.of(0, 1, 2, 3, 4, 5));
    private static final long[] WITHDRAWN = {1000, 2000, 500, 3000, 1500, 4000};

    private static Explanation why(long injected, int member) {
        var why = KEY.why(injected, WITHDRAWN, member);
        Recomputed.check(why);
        return why;
    }

    @Test
    void tellsNoFigureOfFewerThanFiveMembersBefore() { // 15 kWh, of which each could take more than it does
        for (int member = 0; member < 5; member++) {
            var why = why(15_000, member);
            assertThat(why.operation()).isEqualTo(Operation.MINIMUM);
            assertThat(why.parts())
                    .extracting(part -> part.what().key())
                    .containsExactly("explain.be.left_for_member", "explain.be.withdrawn");
            assertThat(why.parts()).extracting(Explanation::value).containsOnly(Because.energy(WITHDRAWN[member]));
        }
    }

    @Test
    void tellsWhatIsLeftWhereTheMemberTakesIt() { // 2.4 kWh: after the first 1.4 of 2 wanted
        assertThat(why(2400, 1).value()).isEqualTo(Because.energy(1400));
        assertThat(why(2400, 2).value()).isEqualTo(Because.energy(0));
    }

    @Test
    void addsUpFiveOrMoreBefore() { // 8.5 - 8 kWh
        var why = why(8500, 5);
        assertThat(why.value()).isEqualTo(Because.energy(500));
        var left = why.parts().getFirst();
        assertThat(left.operation()).isEqualTo(Operation.ABOVE_ZERO);
        assertThat(left.parts().getFirst().parts().getLast().value()).isEqualTo(Because.energy(8000));
        var none = why(7500, 5);
        assertThat(none.value()).isEqualTo(Because.energy(0));
        assertThat(none.parts().getFirst().parts().getFirst().value()).isEqualTo(Because.energy(-500));
    }
}
