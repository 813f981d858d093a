package respondet.regime.it;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.it.Italy.regime;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import respondet.core.community.FactName;
import respondet.core.community.FactName.Scope;
import respondet.core.time.Resolution;

/** What the three configurations have in common. */
class ItalianRegimeTest {

    @ParameterizedTest
    @ValueSource(strings = {"it-cer", "it-group", "it-remote"})
    void settlesHoursFromTheFirstCodedDayOn(String id) {
        assertThat(regime(id).id()).isEqualTo(id);
        assertThat(regime(id).resolution()).isEqualTo(Resolution.HOUR);
        assertThat(regime(id).firstDay()).isEqualTo(LocalDate.of(2024, 1, 24));
        assertThat(regime(id).carriesOver()).isFalse();
    }

    @Test
    void readsTheSubstationOfAPointBeforeItsPlantsAndTheCommunitys() {
        assertThat(regime("it-cer").facts())
                .filteredOn(fact -> fact.name().equals("substation"))
                .extracting(FactName::scope)
                .containsExactlyInAnyOrder(Scope.COMMUNITY, Scope.POINT, Scope.PLANT);
    }

    @Test
    void readsTheGrantOfAPlant() {
        assertThat(regime("it-cer").facts())
                .filteredOn(fact -> List.of("grant_share", "works_completed").contains(fact.name()))
                .extracting(FactName::scope)
                .containsOnly(Scope.PLANT);
    }
}
