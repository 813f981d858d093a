package respondet.regime.pl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.FactName;
import respondet.core.community.MemberKind;
import respondet.core.law.Explanation;
import respondet.core.law.Value;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Energy;
import respondet.core.settlement.Regime;
import respondet.core.time.Resolution;
import respondet.regime.CommunityFixture;
import respondet.regime.Regimes;

/** What each Polish law says of itself: since when, how often it balances, what it asks and what it carries over. */
class PolishRegimesTest {

    private static Regime law(String id) {
        return Regimes.find(id).orElseThrow();
    }

    @ParameterizedTest(name = "{0} since {1}")
    @CsvSource({
        "pl-cooperative, 2022-04-01, true",
        "pl-cluster, 2024-01-01, false",
        "pl-net-billing, 2022-07-01, true",
    })
    void holdsFromItsFirstDayByTheHour(String id, String firstDay, boolean carriesOver) {
        assertThat(law(id).firstDay()).isEqualTo(firstDay);
        assertThat(law(id).resolution()).isEqualTo(Resolution.HOUR);
        assertThat(law(id).carriesOver()).isEqualTo(carriesOver);
    }

    @Test
    void asksOnlyForFactsThatItsRulesRead() {
        assertThat(names("pl-cooperative"))
                .contains("application_filed", "communes", "communes_adjacent", "commune_types", "grid_operators")
                .contains("voltage_below_110kv", "founded_by", "register_entry", "statute");
        assertThat(names("pl-cluster")).contains("state_aid_decision", "counties", "storage_kw");
        assertThat(names("pl-net-billing")).containsExactly("hourly_price_chosen");
    }

    private static List<String> names(String id) {
        return law(id).facts().stream().map(FactName::name).toList();
    }

    @ParameterizedTest
    @CsvSource({"pl-cooperative", "pl-cluster", "pl-net-billing"})
    void countsInZlotyOnly(String id) {
        var euro = CommunityFixture.italy(id)
                .member("A", MemberKind.HOUSEHOLD)
                .point("PA", "A")
                .takes("PA", 1);
        assertThat(law(id).problems(euro.resolved(Resolution.HOUR)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(ProblemKind.WRONG_VALUE);
                    assertThat(problem.hint().key()).isEqualTo("problem.pl.currency");
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"pl-cooperative", "pl-cluster"})
    void explainsTheSharedEnergyOfAnHour(String id) { // hour four: 2 of 6.5 kWh met, A took 3
        var why = PolishExamples.fourHours(id).settle(law(id)).allocation().whyShared(3, 0);
        assertThat(why.what().key()).isEqualTo("explain.pl.shared_in_hour");
        assertThat(keys(why.parts()))
                .containsExactly("explain.pl.pooled", "explain.pl.taken_by_member", "explain.pl.taken_by_all");
        var pooled = why.parts().getFirst();
        assertThat(pooled.value()).isEqualTo(Value.of(Energy.wattHours(2000)));
        assertThat(keys(pooled.parts())).containsExactly("explain.pl.taken_by_all", "explain.pl.given_by_all");
        assertThat(pooled.reference().orElseThrow().article()).isEqualTo("§ 2(3)(2)");
        assertThat(why.parts().get(1).value()).isEqualTo(Value.of(Energy.wattHours(3000)));
    }

    private static List<String> keys(List<Explanation> parts) {
        return parts.stream().map(part -> part.what().key()).toList();
    }

    @Test
    void balancesAlonePerPointAndNotPerMember() { // two roofs of one member: 1 and 0, though together 3 met
        var settlement = CommunityFixture.poland("pl-net-billing")
                .member("A", MemberKind.HOUSEHOLD)
                .plant("r1", "A", "5")
                .plant("r2", "A", "5")
                .tariff("home", "g11", "energy", "0.50", "distribution", "0.30")
                .prosumerPoint("P1", "A", "r1", "home")
                .prosumerPoint("P2", "A", "r2", "home")
                .point("P3", "A", "home")
                .plantPoint("P4", "r2")
                .takes("P1", 3000)
                .gives("P1", 1000)
                .takes("P2", 0)
                .gives("P2", 2000)
                .takes("P3", 500)
                .takes("P4", 50)
                .gives("P4", 100)
                .price("rcem", "0.25")
                .settle(law("pl-net-billing"));
        var month = settlement.allocation().months().getFirst();
        assertThat(month.members().getFirst().shared()).isEqualTo(1000);
        assertThat(month.plants().getFirst().shared()).isEqualTo(1000);
        assertThat(month.plants().getLast().shared()).isZero();
        assertThat(keys(settlement.allocation().whyShared(0, 0).parts())).hasSize(2);
        assertThat(Optional.of(settlement.valuation().problems())).contains(List.of());
    }
}
