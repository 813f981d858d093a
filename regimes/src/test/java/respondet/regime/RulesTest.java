package respondet.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The version of the law that a run used can be told, and each law be found by its identifier. */
class RulesTest {

    @Test
    void namesTheVersionOfTheLaw() {
        assertThat(Rules.fingerprint()).matches("[0-9a-f]{64}").isEqualTo(Rules.fingerprint());
    }

    /** The tests have parameter files of their own, which hide those of the law. */
    @Test
    void hashesNamesAndContentsInOrderOfName() throws Exception {
        var names = List.of(
                "broken/misspelt.yaml",
                "broken/without_certainty.yaml",
                "broken/without_last_checked.yaml",
                "broken/without_reference.yaml",
                "broken/without_value.yaml",
                "whole/fee.yaml");
        var all = new ByteArrayOutputStream();
        for (var name : names) {
            all.write(name.getBytes(StandardCharsets.UTF_8));
            try (var file = RulesTest.class.getResourceAsStream("/parameters/" + name)) {
                file.transferTo(all);
            }
        }
        var hash = MessageDigest.getInstance("SHA-256").digest(all.toByteArray());
        assertThat(Rules.fingerprint()).isEqualTo(HexFormat.of().formatHex(hash));
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
