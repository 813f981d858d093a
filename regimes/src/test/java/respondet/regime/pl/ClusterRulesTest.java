package respondet.regime.pl;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.pl.PolishExamples.fourHours;
import static respondet.regime.pl.PolishStoryTest.verdict;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import respondet.core.community.Facts;
import respondet.core.community.MemberKind;
import respondet.core.community.Plant;
import respondet.core.community.Technology;
import respondet.core.law.Certainty;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;
import respondet.core.quantity.Power;
import respondet.regime.CommunityFixture;

/** Whether a cluster may use its support, rule by rule, at each boundary. */
class ClusterRulesTest {

    private static CommunityFixture cluster() {
        return fourHours("pl-cluster");
    }

    private static Verdict of(CommunityFixture community, String rule) {
        return verdict(community.settle(new PolishCluster()), "pl." + rule);
    }

    private static Answer answer(CommunityFixture community, String rule) {
        return of(community, rule).answer();
    }

    @Test
    void leavesOpenWhatNoFactAnswers() {
        for (var rule : new String[] {"cluster_register", "cluster_area", "grid_operator", "voltage", "storage"}) {
            assertThat(answer(cluster(), rule)).as(rule).isEqualTo(Answer.UNKNOWN);
        }
    }

    @Test
    void asksForTheRegister() {
        assertThat(answer(cluster().fact("cluster_register_entry", "2026-01-01"), "cluster_register"))
                .isEqualTo(Answer.YES);
        assertThat(answer(cluster().fact("cluster_register_entry", "2026-01-02"), "cluster_register"))
                .isEqualTo(Answer.NO);
    }

    @Test
    void asksForALocalGovernment() {
        assertThat(answer(cluster(), "local_government")).isEqualTo(Answer.NO);
        var with = of(cluster().member("G", MemberKind.PUBLIC_BODY), "local_government");
        assertThat(with.answer()).isEqualTo(Answer.YES);
        assertThat(with.certainty()).isEqualTo(Certainty.MEMORY);
    }

    @Test
    void spansOneCountyOrFiveCommunes() {
        var five = of(cluster().fact("communes", "a", "b", "c", "d", "e"), "cluster_area");
        assertThat(five.answer()).isEqualTo(Answer.YES);
        assertThat(five.because().args()).containsEntry("limit", Value.of(5));
        assertThat(five.certainty()).isEqualTo(Certainty.FOUND);
        var six = cluster().fact("communes", "a", "b", "c", "d", "e", "f");
        assertThat(answer(six, "cluster_area")).isEqualTo(Answer.NO);
        assertThat(answer(six.fact("counties", "k", "l"), "cluster_area")).isEqualTo(Answer.NO);
        assertThat(answer(six.fact("counties", "k"), "cluster_area")).isEqualTo(Answer.YES);
    }

    @Test
    void limitsOperatorAndVoltage() {
        assertThat(answer(cluster().fact("grid_operators", "t"), "grid_operator"))
                .isEqualTo(Answer.YES);
        assertThat(answer(cluster().fact("grid_operators", "t", "p"), "grid_operator"))
                .isEqualTo(Answer.NO);
        assertThat(answer(cluster().fact("voltage_below_110kv", "true"), "voltage"))
                .isEqualTo(Answer.YES);
        assertThat(answer(cluster().fact("voltage_below_110kv", "false"), "voltage"))
                .isEqualTo(Answer.NO);
    }

    @Test
    void limitsPowerTo150Megawatts() {
        assertThat(answer(cluster().plant("field", "B", "149900"), "power")).isEqualTo(Answer.YES);
        assertThat(answer(cluster().plant("field", "B", "149900.001"), "power")).isEqualTo(Answer.NO);
    }

    @Test
    void asksForStorageOfTwoPercentOfThePower() { // 100 kW installed
        assertThat(answer(cluster().fact("storage_kw", "2"), "storage")).isEqualTo(Answer.YES);
        assertThat(answer(cluster().fact("storage_kw", "1.999"), "storage")).isEqualTo(Answer.NO);
    }

    @Test
    void asksForThirtyPercentOfRenewableEnergy() {
        assertThat(answer(cluster(), "renewable_share")).isEqualTo(Answer.YES);
        assertThat(answer(withGas(42_000), "renewable_share")).isEqualTo(Answer.YES); // 18 of 60
        var short_ = of(withGas(42_001), "renewable_share");
        assertThat(short_.answer()).isEqualTo(Answer.NO);
        assertThat(short_.because().args())
                .containsEntry("required", new Value.Percent(new java.math.BigDecimal("0.30")));
    }

    private static CommunityFixture withGas(int wattHours) {
        return cluster()
                .plant(new Plant(
                        "gas", "B", Technology.COGENERATION, Power.kW("5"), LocalDate.of(2020, 1, 1), Facts.NONE))
                .plantPoint("PX", "gas")
                .gives("PX", wattHours, 0, 0, 0);
    }

    @Test
    void asksForFortyPercentOfCover() { // 18 of 20 kWh
        assertThat(answer(cluster(), "cluster_cover")).isEqualTo(Answer.YES);
        var enough = cluster().gives("PG", 0, 6000, 1000, 1000);
        assertThat(answer(enough, "cluster_cover")).isEqualTo(Answer.YES); // 8 of 20
        var less = of(cluster().gives("PG", 0, 6000, 1000, 999), "cluster_cover");
        assertThat(less.answer()).isEqualTo(Answer.NO);
        assertThat(less.because().key()).isEqualTo("verdict.pl.cluster_cover.no");
    }

    @Test
    void leavesSharesOpenWhereNothingWasProduced() {
        var idle = cluster().gives("PG", 0, 0, 0, 0);
        assertThat(answer(idle, "renewable_share")).isEqualTo(Answer.UNKNOWN);
        assertThat(answer(idle, "cluster_cover")).isEqualTo(Answer.NO);
    }
}
