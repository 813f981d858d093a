package respondet.regime.pl;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.pl.PolishExamples.threeMembers;
import static respondet.regime.pl.PolishStoryTest.verdict;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.law.Certainty;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;
import respondet.regime.CommunityFixture;

/** From 2027 on a cluster must cover half of its use in every hour; until then 40 % of the year (regimes.md 3.8). */
class ClusterThresholdsTest {

    /** The last hour of use is followed by one in which nobody takes anything. */
    private static CommunityFixture starting(String day) {
        return threeMembers("pl-cluster")
                .startingAt(day + "T00:00")
                .takes("PA", 0, 1000, 2000, 1000, 3000, 0)
                .takes("PB", 0, 500, 1000, 4000, 2500, 0)
                .takes("PC", 0, 2000, 500, 1500, 1000, 0)
                .gives("PG", 0, 3000, 1750, 6500, 6500, 0);
    }

    private static Verdict of(CommunityFixture community, String rule) {
        return verdict(community.settle(new PolishCluster()), "pl." + rule);
    }

    @Test
    void asksForHalfOfTheWorstHourFrom2027() { // 1.75 of 3.5 kWh in the third
        var cover = of(starting("2027-01-01"), "cluster_cover");
        assertThat(cover.answer()).isEqualTo(Answer.YES);
        assertThat(cover.because().key()).isEqualTo("verdict.pl.cluster_cover.yes");
        assertThat(cover.because().args())
                .containsEntry("ratio", new Value.Percent(new BigDecimal("0.5000")))
                .containsEntry("required", new Value.Percent(new BigDecimal("0.50")));
        assertThat(cover.certainty()).isEqualTo(Certainty.FOUND);
        var less = starting("2027-01-01").gives("PG", 0, 3000, 1749, 6500, 6500, 0);
        assertThat(of(less, "cluster_cover").answer()).isEqualTo(Answer.NO);
        assertThat(of(less, "cluster_cover").because().args())
                .containsEntry("ratio", new Value.Percent(new BigDecimal("0.4997")));
        var last = starting("2027-01-01").gives("PG", 0, 3500, 3500, 6500, 3249, 0);
        assertThat(of(last, "cluster_cover").answer()).isEqualTo(Answer.NO);
    }

    @Test
    void asksForTheYearOnlyUntil2026() {
        var less = starting("2026-12-31").gives("PG", 0, 0, 0, 4000, 4000, 0); // 8 of 20 kWh
        assertThat(of(less, "cluster_cover").answer()).isEqualTo(Answer.YES);
        assertThat(of(less, "cluster_cover").because().args())
                .containsEntry("ratio", new Value.Percent(new BigDecimal("0.4000")));
    }

    @Test
    void leavesTheCoverOpenWhereNobodyTookAnything() {
        for (var day : new String[] {"2026-01-01", "2027-01-01"}) {
            var idle = threeMembers("pl-cluster")
                    .startingAt(day + "T00:00")
                    .takes("PA", 0)
                    .takes("PB", 0)
                    .takes("PC", 0)
                    .gives("PG", 10);
            var verdict = of(idle, "cluster_cover");
            assertThat(verdict.answer()).as(day).isEqualTo(Answer.UNKNOWN);
            assertThat(verdict.because().key()).isEqualTo("verdict.pl.cluster_cover.unknown");
        }
    }

    @ParameterizedTest(name = "from {0}, {1} kW of storage for 100 kW: {2}")
    @CsvSource({
        "2026-12-31, 2, YES",
        "2026-12-31, 1.999, NO",
        "2027-01-01, 5, YES",
        "2027-01-01, 4.999, NO",
    })
    void asksForMoreStorageFrom2027(String day, String kW, Answer answer) {
        assertThat(of(starting(day).fact("storage_kw", kW), "storage").answer()).isEqualTo(answer);
    }

    @ParameterizedTest(name = "from {0}: {1}, {2}")
    @CsvSource({"2026-12-31, 0.30, FOUND", "2027-01-01, 0.50, FOUND", "2030-01-01, 0.50, UNCERTAIN"})
    void asksForMoreRenewableEnergyFrom2027(String day, BigDecimal required, Certainty certainty) {
        var share = of(starting(day), "renewable_share");
        assertThat(share.answer()).isEqualTo(Answer.YES);
        assertThat(share.because().key()).isEqualTo("verdict.pl.renewable_share.yes");
        assertThat(share.because().args())
                .containsEntry("ratio", new Value.Percent(new BigDecimal("1.0000")))
                .containsEntry("required", new Value.Percent(required));
        assertThat(share.certainty()).isEqualTo(certainty);
        assertThat(share.reference().article()).isEqualTo("184l(1)-(2)");
    }
}
