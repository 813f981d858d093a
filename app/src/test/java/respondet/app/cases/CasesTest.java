package respondet.app.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import respondet.app.folder.CommunityFolder;
import respondet.app.folder.FactCatalogue;
import respondet.app.folder.FolderProgress;
import respondet.app.folder.OpenedFolder;
import respondet.app.settlement.Correction;
import respondet.app.settlement.Run;
import respondet.app.settlement.RunSettlement;
import respondet.app.settlement.SettlementJson;
import respondet.core.problem.Checked;
import respondet.regime.Regimes;
import tools.jackson.databind.node.ObjectNode;

/** Every folder below {@code cases/}, through the same path as the command {@code settle}. */
class CasesTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @TestFactory
    Stream<DynamicTest> settlesAsTheSourceSays() throws IOException {
        return Case.all().stream().map(each -> dynamicTest(each.name(), () -> check(each)));
    }

    @Test
    void hasACaseOfEveryRegime() throws IOException {
        var regimes = Case.all().stream()
                .map(each -> each.then().path("regime").asString(""))
                .toList();
        assertThat(regimes)
                .containsAll(Regimes.all().stream().map(regime -> regime.id()).toList());
    }

    private static void check(Case each) throws IOException {
        assertThat(each.then().path("source").asString(""))
                .as("source of " + each.name())
                .isNotEmpty();
        assertThat(each.then().path("given").asString(""))
                .as("given of " + each.name())
                .isNotEmpty();
        var checked = settle(each);
        var expected = ((ObjectNode) each.then().deepCopy()).remove(List.of("source", "given"));
        assertThat(Expectation.failures(expected, Outcome.of(checked)))
                .as(each.name())
                .isEmpty();
        checkSchemas(each, checked);
    }

    private static Checked<Run> settle(Case each) {
        var run = settle(each, each.knownAt());
        return each.corrects()
                .map(moment -> SettlementJson.of(
                        settle(each, Optional.of(moment)).found().orElseThrow()))
                .map(old -> run.map(now -> Correction.against(old, now)))
                .orElse(run);
    }

    private static Checked<Run> settle(Case each, Optional<Instant> knownAt) {
        return CommunityFolder.open(each.given(), FactCatalogue.of(Regimes.all()), knownAt, FolderProgress.SILENT)
                .flatMap(folder -> settle(each, folder));
    }

    private static Checked<Run> settle(Case each, OpenedFolder folder) {
        var regime = Regimes.find(folder.community().regime()).orElseThrow();
        return new RunSettlement(regime)
                .run(new RunSettlement.Task(
                        folder.community(),
                        folder.readings(),
                        folder.inputs(),
                        folder.knownAt(),
                        folder.problems(),
                        each.period()));
    }

    private static void checkSchemas(Case each, Checked<Run> checked) throws IOException {
        var community = Files.readString(each.given().resolve("community.yaml"));
        assertThat(schema("community-1").validate(community, InputFormat.YAML))
                .as("community.yaml of " + each.name())
                .isEmpty();
        if (checked.found().isPresent()) {
            var settlement = new String(SettlementJson.bytes(checked.found().get()), StandardCharsets.UTF_8);
            assertThat(schema("settlement-1").validate(settlement, InputFormat.JSON))
                    .as("settlement.json of " + each.name())
                    .isEmpty();
        }
    }

    private static Schema schema(String name) throws IOException {
        try (var in = CasesTest.class.getResourceAsStream("/schema/" + name + ".schema.json")) {
            return SCHEMAS.getSchema(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
