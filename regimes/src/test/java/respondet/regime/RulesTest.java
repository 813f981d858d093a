package respondet.regime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The version of the law that a run used can be told, and each law be found by its identifier. */
class RulesTest {

    @Test
    void namesTheVersionOfTheLaw() {
        assertThat(Rules.fingerprint()).matches("[0-9a-f]{64}").isEqualTo(Rules.fingerprint());
    }

    @Test
    void findsEachRegimeOfTheContract() { // contract.md, section 1
        var ids = Regimes.all().stream().map(regime -> regime.id());
        assertThat(ids)
                .containsExactlyInAnyOrder(
                        "es-collective",
                        "pl-cooperative",
                        "pl-cluster",
                        "pl-net-billing",
                        "be-building",
                        "be-cer",
                        "be-cec",
                        "it-cer",
                        "it-group",
                        "it-remote")
                .isSorted();
        assertThat(Regimes.find("pl-cluster"))
                .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo("pl-cluster"));
        assertThat(Regimes.find("pl-claster")).isEmpty();
    }
}
