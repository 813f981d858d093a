package respondet.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import respondet.app.community.Agreements;
import respondet.app.community.CommunityFiles;
import respondet.app.demo.WrittenSamples;
import respondet.app.folder.AgreementText;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A new price counts from its day on; a correction of an earlier month takes the price of then. */
class PriceOfThenTest {

    private static final String NAMUR = "namur";
    private static final YearMonth JULY = YearMonth.of(2025, 7);
    private static final LocalDate AUGUST = LocalDate.of(2025, 8, 1);

    @OnEachDatabase
    void leavesEarlierMonthsAsTheyWere(Installation installation) throws Exception {
        var files = installation.bean(CommunityFiles.class);
        WrittenSamples.copy(files::folder);
        var agreements = installation.bean(Agreements.class);
        var settling = installation.bean(Settling.class);
        var document = Files.readString(files.folder(NAMUR).resolve("community.yaml"));
        agreements.found(NAMUR, document.getBytes(StandardCharsets.UTF_8), "");
        var first = settling.settle(NAMUR, JULY);
        settling.finalise(first, "manager");
        var august = internal(settlement(installation, settling.settle(NAMUR, JULY.plusMonths(1))));

        var dearer = new AgreementText(document)
                .withPrice("internal", AUGUST, "1.00")
                .orElseThrow();
        agreements.change(
                NAMUR, 1, new Agreements.Wording(dearer.getBytes(StandardCharsets.UTF_8), "dearer"), "manager");

        var again = settlement(installation, settling.settle(NAMUR, JULY));
        assertThat(again.path("run").path("inputs"))
                .isNotEqualTo(settlement(installation, first).path("run").path("inputs"));
        assertThat(again.path("members"))
                .isEqualTo(settlement(installation, first).path("members"));
        assertThat(internal(settlement(installation, settling.settle(NAMUR, JULY.plusMonths(1)))))
                .isGreaterThan(august.multiply(BigDecimal.TWO));
    }

    private static JsonNode settlement(Installation installation, RunRow run) {
        return JsonMapper.shared()
                .readTree(installation
                        .bean(RunFiles.class)
                        .read(run.id(), RunFiles.SETTLEMENT)
                        .orElseThrow());
    }

    /** What all producers receive inside. */
    private static BigDecimal internal(JsonNode settlement) {
        return settlement
                .path("producers")
                .valueStream()
                .flatMap(producer -> producer.path("amounts").valueStream())
                .filter(amount -> amount.path("kind").asString().equals("internal_price"))
                .map(amount -> new BigDecimal(amount.path("rounded").asString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
