package respondet.naive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import respondet.naive.ItalianPlant.Kind;
import respondet.naive.ItalianSharing.Flow;

/** regimes.md, section 5.3; contract.md, section 4; the figures are our own. */
class ItalianSharingTest {

    @Test
    void sharesUnderOneSubstationOnly() {
        var flows = List.of(flow("AC1", 6, 0), flow("AC1", 0, 4), flow("AC2", 0, 9), flow("AC2", 1, 0));
        assertThat(ItalianSharing.bySubstation(flows))
                .containsExactly(entry("AC1", Fraction.of(4)), entry("AC2", Fraction.ONE));
    }

    @Test
    void creditsPlantsInOrderOfEntryThenById() {
        var old = plant("z", "2024-01-01");
        var first = plant("a", "2025-01-01");
        var second = plant("b", "2025-01-01");
        var injected = Map.of(second, Fraction.of(5), old, Fraction.of(2), first, Fraction.of(3));
        assertThat(ItalianSharing.byPlant(Fraction.of(6), injected))
                .containsExactly(entry("z", Fraction.of(2)), entry("a", Fraction.of(3)), entry("b", Fraction.of(1)));
        assertThat(ItalianSharing.byPlantInWh(4, Map.of(second, 5L, old, 2L, first, 3L)))
                .containsExactly(entry("z", 2L), entry("a", 2L), entry("b", 0L));
    }

    private static Flow flow(String substation, long injected, long withdrawn) {
        return new Flow(substation, Fraction.of(injected), Fraction.of(withdrawn));
    }

    private static ItalianPlant plant(String id, String day) {
        return new ItalianPlant(id, LocalDate.parse(day), Fraction.of(50), Kind.PV_NORTH, Fraction.ZERO);
    }
}
