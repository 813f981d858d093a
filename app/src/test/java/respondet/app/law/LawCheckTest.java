package respondet.app.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.app.folder.AgreementReader;
import respondet.core.community.Community;
import respondet.core.law.Certainty;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;
import respondet.core.settlement.EnergyTotals;
import respondet.core.settlement.MonthEnergy;
import respondet.core.time.Month;
import respondet.regime.Regimes;

/** What each law says of an agreement on a day, with and without energy that was settled. */
class LawCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

    @TempDir
    Path folder;

    private Community read(String document) {
        var read = AgreementReader.read(folder, document.getBytes(StandardCharsets.UTF_8), Optional.empty());
        assertThat(read.found()).as(read.problems().toString()).isPresent();
        return read.found().orElseThrow();
    }

    private Community cooperative(String applied) {
        return read("""
                id: coop
                name: Coop
                territory: PL213
                regime: pl-cooperative
                facts: { application_filed: %s }
                members:
                  - { id: home, name: Home, kind: household, joined: 2024-01-01 }
                  - { id: school, name: School, kind: public_body, joined: 2024-01-01 }
                points:
                  - { id: home, member: home }
                  - { id: roof, plant: roof }
                plants:
                  - { id: roof, owner: school, technology: pv, capacity_kw: 90, in_service: 2024-01-01 }
                """.formatted(applied));
    }

    /** Twelve months, 96 MWh made and 200 MWh used together. */
    private static List<MonthEnergy> year() {
        return java.util.stream.IntStream.range(0, 12)
                .mapToObj(month -> new MonthEnergy(
                        new Month(YearMonth.of(2025, month + 1), 0, 0),
                        List.of(),
                        List.of(),
                        new EnergyTotals(month == 0 ? 200_000_000 : 0, 8_000_000, 0, 0, 0)))
                .toList();
    }

    private static Verdict of(String rule, List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> verdict.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    /** Story A2: 48 percent are enough before the change of the law, and not after it. */
    @ParameterizedTest
    @CsvSource({"2025-12-15, YES", "2026-01-15, NO"})
    void judgesTheCoverByTheDayOfTheApplication(String applied, Answer expected) {
        var verdict = of(
                "pl.cover", LawCheck.verdicts(cooperative(applied), DAY, year()).orElseThrow());
        assertThat(verdict.answer()).isEqualTo(expected);
        assertThat(verdict.certainty()).isEqualTo(Certainty.FOUND);
        assertThat(verdict.because().args().get("ratio").toString()).contains("0.48");
        assertThat(verdict.reference().toString()).isNotBlank();
    }

    @Test
    void leavesTheCoverOpenWithoutEnergy() {
        var verdicts =
                LawCheck.verdicts(cooperative("2025-12-15"), DAY, List.of()).orElseThrow();
        assertThat(of("pl.cover", verdicts).answer()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void saysNothingBeforeTheLaw() {
        assertThat(LawCheck.verdicts(cooperative("2025-12-15"), LocalDate.of(2020, 1, 1), List.of()))
                .isEmpty();
    }

    @Test
    void namesTheFactsThatWouldDecide() {
        var community = cooperative("2025-12-15");
        var verdicts = LawCheck.verdicts(community, DAY, year()).orElseThrow();
        var facts = new DecidingFacts(community, DAY, year(), verdicts);
        assertThat(facts.of("pl.statute")).containsExactly("statute");
        assertThat(facts.of("pl.area")).containsExactly("communes");
        assertThat(facts.of("pl.grid_operator")).containsExactly("grid_operators");
        assertThat(facts.of("pl.cover")).isEmpty();
    }

    /** Every law speaks about a plain community on a single day, and what is open names a fact, but for these few. */
    @Test
    void hasEveryLawSpeakWithoutReadings() {
        var silent = new TreeMap<String, List<String>>();
        for (var law : Regimes.all()) {
            var community = cooperative("2025-12-15").under(law.id());
            var verdicts = LawCheck.verdicts(community, DAY, List.of()).orElseThrow();
            var facts = new DecidingFacts(community, DAY, List.of(), verdicts);
            assertThat(verdicts).as(law.id()).isNotEmpty();
            silent.put(
                    law.id(),
                    verdicts.stream()
                            .filter(each -> each.answer() == Answer.UNKNOWN
                                    && facts.of(each.rule()).isEmpty())
                            .map(Verdict::rule)
                            .toList());
        }
        silent.values().removeIf(List::isEmpty);
        assertThat(silent)
                .isEqualTo(Map.of(
                        "be-cec", List.of("be.local_authority"), // waits for the law itself
                        "be-cer", List.of("be.local_authority"),
                        "es-collective", List.of("es.coefficients_filed"), // there is no key
                        "pl-cluster", List.of("pl.renewable_share", "pl.cluster_cover"), // ask for energy
                        "pl-cooperative", List.of("pl.cover")));
    }
}
