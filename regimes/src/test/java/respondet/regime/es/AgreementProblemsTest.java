package respondet.regime.es;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.es.FourHours.LAW;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.AllocationKey;
import respondet.core.community.HourlyCoefficients;
import respondet.core.community.PriceSeries;
import respondet.core.community.PriceTerm;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.time.Resolution;
import respondet.regime.CommunityFixture;

class AgreementProblemsTest {

    private static List<ProblemKind> problems(CommunityFixture fixture) {
        return LAW.problems(fixture.resolved(Resolution.HOUR)).stream()
                .map(Problem::kind)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2025-05-01, true", "2025-04-30, false"})
    void refusesASecondChangeWithinFourMonths(String second, boolean allowed) { // story A10
        var fixture =
                FourHours.regulated().key("2025-01-01", FourHours.constant()).key(second, FourHours.constant());
        assertThat(problems(fixture).isEmpty()).isEqualTo(allowed);
        assertThat(fixture.check(LAW).found().isPresent()).isEqualTo(allowed);
    }

    @Test
    void namesTheEarliestDayOfAChange() {
        var problem = LAW.problems(FourHours.regulated()
                        .key("2025-01-01", FourHours.constant())
                        .key("2025-03-01", FourHours.constant())
                        .resolved(Resolution.HOUR))
                .getFirst();
        assertThat(problem.kind()).isEqualTo(ProblemKind.RULE_BROKEN);
        assertThat(problem.hint().args().toString()).contains("2025-05-01");
    }

    @Test
    void refusesKeysOfOtherLaws() {
        for (AllocationKey key : List.of(
                new AllocationKey.Equal(), new AllocationKey.Prorata(), new AllocationKey.Cascade(List.of("A")))) {
            assertThat(problems(FourHours.regulated().key("2025-01-01", key)))
                    .containsExactly(ProblemKind.KEY_NOT_OF_REGIME);
        }
    }

    @Test
    void refusesWhatNoKeyCovers() {
        assertThat(problems(FourHours.regulated())).containsExactly(ProblemKind.NO_KEY_IN_FORCE);
        assertThat(problems(FourHours.regulated().key("2026-01-02", FourHours.constant())))
                .containsExactly(ProblemKind.NO_KEY_IN_FORCE);
    }

    @Test
    void refusesStrangersInTheKey() {
        assertThat(problems(FourHours.regulated().key("2025-01-01", FourHours.constant("A", "0.5", "Z", "0.5"))))
                .containsExactly(ProblemKind.UNKNOWN_REFERENCE);
    }

    @Test
    void refusesHourlyCoefficientsBeforeTheOrder() {
        assertThat(problems(FourHours.regulated().key("2021-11-16", FourHours.hourly())))
                .containsExactly(ProblemKind.NOT_IN_FORCE);
        assertThat(problems(FourHours.regulated().key("2021-11-17", FourHours.hourly())))
                .isEmpty();
    }

    @Test
    void refusesATableThatIsNotAYear() {
        var table = new HourlyCoefficients(List.of("A"), new int[][] {{1_000_000}});
        assertThat(problems(FourHours.regulated().key("2025-01-01", new AllocationKey.Hourly(table))))
                .containsExactly(ProblemKind.WRONG_VALUE);
    }

    @ParameterizedTest
    @CsvSource({
        "prices/esios-1001.json, pvpc, false",
        "prices/10012.csv, pvpc, true",
        "prices/tcu.csv, pvpc, true",
        "prices/esios-1001.json, free, true"
    })
    void refusesThePublishedPriceAsCostOfEnergy(String source, String kind, boolean allowed) {
        var fixture = FourHours.community();
        var series = new PriceSeries(
                source,
                fixture.community().currency(),
                fixture.readings().start().orElseThrow(),
                Resolution.HOUR,
                new long[4]);
        fixture.tariff("supply", kind, Map.of("energy", new PriceTerm.Varying(series)))
                .key("2025-01-01", FourHours.constant());
        assertThat(problems(fixture).isEmpty()).isEqualTo(allowed);
    }

    @Test
    void refusesAPeriodBeforeTheDecree() {
        var fixture = FourHours.community().startingAt("2019-04-06T00:00");
        var checked = fixture.takes("PA", 1, 1)
                .takes("PB", 1, 1)
                .takes("PC", 1, 1)
                .gives("PG", 1, 1)
                .key("2019-01-01", FourHours.constant())
                .check(LAW);
        assertThat(checked.problems()).extracting(Problem::kind).contains(ProblemKind.NOT_IN_FORCE);
    }
}
