package respondet.regime.pl;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.pl.PolishExamples.fourHours;
import static respondet.regime.pl.PolishStoryTest.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.Facts;
import respondet.core.community.Member;
import respondet.core.community.MemberKind;
import respondet.core.law.Certainty;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;
import respondet.core.quantity.Power;
import respondet.core.settlement.Settlement;
import respondet.regime.CommunityFixture;

/** What a verdict tells its reader: the reason with its values, the article, how well it is known. */
class PolishVerdictsTest {

    /** Every fact of a sound cooperative. */
    private static CommunityFixture sound() {
        return fourHours("pl-cooperative")
                .fact("application_filed", "2025-12-31")
                .fact("communes", "a", "b")
                .fact("communes_adjacent", "true")
                .fact("commune_types", "rural", "urban_rural")
                .fact("grid_operators", "t")
                .fact("voltage_below_110kv", "true")
                .fact("register_entry", "2025-12-31")
                .fact("statute", "true");
    }

    private static Settlement settled(CommunityFixture community) {
        return community.settle(new PolishCooperative());
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource({
        "cover, YES, 41, UNCERTAIN", // less than a year of readings
        "area, YES, 38e(1)(1), UNCERTAIN",
        "commune_type, YES, '', UNCERTAIN",
        "founders, NO, 6, FOUND",
        "power, YES, 38e(1)(3)(a), FOUND",
        "renewable, YES, 38f(1), FOUND",
        "ownership, YES, 38f(1), FOUND",
        "grid_operator, YES, 38c(1), FOUND",
        "voltage, YES, 38c(2)(1), FOUND",
        "register, YES, 38f(2), FOUND",
        "statute, YES, 2(33a), FOUND",
    })
    void namesReasonArticleAndCertaintyOfACooperative(String rule, Answer answer, String article, Certainty certainty) {
        var verdict = verdict(settled(sound()), "pl." + rule);
        assertThat(verdict.answer()).isEqualTo(answer);
        assertThat(verdict.because().key()).isEqualTo("verdict.pl." + rule + "." + answer.id());
        assertThat(verdict.reference().article()).isEqualTo(article);
        assertThat(verdict.certainty()).isEqualTo(certainty);
    }

    @ParameterizedTest(name = "{0} asks for {1} by {2}")
    @CsvSource({
        "cover, application_filed, 38e(1)(3)(a)",
        "area, communes, 38e(1)(1)",
        "commune_type, commune_types, ''",
        "grid_operator, grid_operators, 38c(1)",
        "voltage, voltage_below_110kv, 38c(2)(1)",
        "register, register_entry, 38f(2)",
        "statute, statute, 2(33a)",
    })
    void namesTheFactThatIsMissing(String rule, String fact, String article) {
        var verdict = verdict(settled(fourHours("pl-cooperative")), "pl." + rule);
        assertThat(verdict.because().key()).isEqualTo("verdict.pl.missing_fact");
        assertThat(verdict.because().args()).isEqualTo(Map.of("fact", Value.of(fact)));
        assertThat(verdict.reference().article()).isEqualTo(article);
        assertThat(verdict.certainty()).isEqualTo(Certainty.FOUND);
    }

    private static Map<String, Value> values(CommunityFixture community, String rule) {
        return verdict(settled(community), "pl." + rule).because().args();
    }

    @Test
    void tellsTheNumbersBehindAVerdict() {
        assertThat(values(sound(), "area")).isEqualTo(Map.of("n", Value.of(2), "limit", Value.of(3)));
        assertThat(values(sound(), "grid_operator")).isEqualTo(Map.of("n", Value.of(1)));
        assertThat(values(sound(), "register")).isEqualTo(Map.of("date", Value.of(LocalDate.of(2025, 12, 31))));
        assertThat(values(sound(), "power"))
                .isEqualTo(Map.of("installed", Value.of(Power.kW("100")), "limit", Value.of(Power.kW("10000"))));
        assertThat(values(sound(), "founders"))
                .isEqualTo(Map.of("natural", Value.of(3), "legal", Value.of(0), "farmers", Value.of(0)));
        assertThat(values(sound(), "commune_type")).isEqualTo(Map.of("date", Value.of(LocalDate.of(2025, 12, 31))));
    }

    @Test
    void asksForNeighboursOnlyWhereItMatters() {
        assertThat(area("communes", "a").answer()).isEqualTo(Answer.YES);
        var two = area("communes", "a", "b");
        assertThat(two.because().args()).containsEntry("fact", Value.of("communes_adjacent"));
        var three = area("communes", "a", "b", "c");
        assertThat(three.because().args()).containsEntry("fact", Value.of("communes_adjacent"));
        var four = area("communes", "a", "b", "c", "d");
        assertThat(four.answer()).isEqualTo(Answer.NO);
        assertThat(four.because().key()).isEqualTo("verdict.pl.area.no");
    }

    private static Verdict area(String fact, String... values) {
        return new CommuneRules(new Facts(Map.of(fact, List.of(values))), LocalDate.of(2025, 1, 1)).area();
    }

    @ParameterizedTest(name = "applied on {0}: {1}, {2}")
    @CsvSource({
        "2019-08-28, UNKNOWN, verdict.pl.too_early",
        "2019-08-29, YES, verdict.pl.area.yes",
    })
    void saysNothingOfDaysBeforeTheFirstCodedOne(LocalDate applied, Answer answer, String reason) {
        var rules = new CommuneRules(
                new Facts(Map.of("communes", List.of("a"), "commune_types", List.of("rural"))), applied);
        assertThat(rules.area().answer()).isEqualTo(answer);
        assertThat(rules.area().because().key()).isEqualTo(reason);
        assertThat(rules.communeType().answer()).isEqualTo(answer);
        var cover = new CoverRule(1, 1, Certainty.FOUND).verdict(Optional.of(applied));
        assertThat(cover.answer()).isEqualTo(answer);
        if (answer == Answer.UNKNOWN) {
            assertThat(cover.because().args())
                    .isEqualTo(Map.of("date", Value.of(applied), "first", Value.of(LocalDate.of(2019, 8, 29))));
        }
    }

    @Test
    void judgesTheCommunesByTheDayOfApplicationElseByTheStart() {
        var city = fourHours("pl-cooperative").fact("commune_types", "urban");
        assertThat(verdict(settled(city), "pl.commune_type").answer()).isEqualTo(Answer.YES);
        var applied = city.fact("application_filed", "2025-11-30");
        assertThat(verdict(settled(applied), "pl.commune_type").answer()).isEqualTo(Answer.NO);
    }

    /** Three firms on two days, one of which leaves. */
    private static Answer founders(String left) {
        var hours = new int[48];
        var community = CommunityFixture.poland("pl-cooperative")
                .member("A", MemberKind.FIRM)
                .member("B", MemberKind.FIRM)
                .member("C", MemberKind.FIRM, "2020-01-01", left)
                .point("PA", "A")
                .takes("PA", hours);
        return verdict(settled(community), "pl.founders").answer();
    }

    @Test
    void countsTheMembersOfTheLastDay() {
        assertThat(founders("2026-01-03")).isEqualTo(Answer.YES);
        assertThat(founders("2026-01-02")).isEqualTo(Answer.NO);
        assertThat(founders("2025-01-01")).isEqualTo(Answer.NO);
    }

    @Test
    void asksFarmersForTheActTheyFoundedUnder() {
        var farmers = new ArrayList<Member>();
        IntStream.range(0, 5)
                .forEach(i -> farmers.add(new Member(
                        "m" + i,
                        "m",
                        MemberKind.FARMER,
                        LocalDate.of(2020, 1, 1),
                        Optional.empty(),
                        Optional.empty(),
                        Facts.NONE)));
        var day = LocalDate.of(2026, 1, 1);
        var open = FoundersRule.on(day, farmers, Optional.empty()).verdict(day);
        assertThat(open.because().args()).isEqualTo(Map.of("fact", Value.of("founded_by")));
        var told = FoundersRule.on(day, farmers, Optional.of("farmers_cooperative_act"))
                .verdict(day);
        assertThat(told.because().args())
                .isEqualTo(Map.of("natural", Value.of(5), "legal", Value.of(0), "farmers", Value.of(5)));
    }

    @ParameterizedTest(name = "over {0} days: {1}")
    @CsvSource({"365, FOUND", "334, UNCERTAIN"})
    void trustsTheCoverOfAFullYearOnly(int days, Certainty certainty) {
        var hours = new int[days * 24];
        Arrays.fill(hours, 10);
        var year = CommunityFixture.poland("pl-cooperative")
                .startingAt("2025-01-01T00:00")
                .member("A", MemberKind.HOUSEHOLD)
                .plant("roof", "A", "5")
                .tariff("home", "g11", "energy", "0.50", "distribution", "0.30")
                .prosumerPoint("PA", "A", "roof", "home")
                .takes("PA", hours)
                .gives("PA", Arrays.stream(hours).map(each -> 4).toArray())
                .fact("application_filed", "2025-12-31");
        var cover = verdict(settled(year), "pl.cover");
        assertThat(cover.answer()).isEqualTo(Answer.YES);
        assertThat(cover.certainty()).isEqualTo(certainty);
        assertThat(cover.because().args()).containsEntry("ratio", new Value.Percent(new BigDecimal("0.4000")));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource({
        "state_aid, YES, 48, FOUND",
        "cluster_register, YES, 38ac, FOUND",
        "local_government, NO, 2(15a), MEMORY",
        "cluster_area, YES, 2(15a), FOUND",
        "grid_operator, YES, 38aa, FOUND",
        "voltage, YES, 38aa, FOUND",
        "power, YES, 184l(1)(2), FOUND",
        "renewable_share, YES, 184l(1)-(2), FOUND",
        "cluster_cover, YES, 184l(1)-(2), FOUND",
        "storage, YES, 184l(1)-(2), FOUND",
    })
    void namesReasonArticleAndCertaintyOfACluster(String rule, Answer answer, String article, Certainty certainty) {
        var cluster = fourHours("pl-cluster")
                .fact("state_aid_decision", "2026-01-01")
                .fact("cluster_register_entry", "2026-01-01")
                .fact("communes", "a")
                .fact("grid_operators", "t")
                .fact("voltage_below_110kv", "true")
                .fact("storage_kw", "2");
        var verdict = verdict(cluster.settle(new PolishCluster()), "pl." + rule);
        assertThat(verdict.answer()).isEqualTo(answer);
        assertThat(verdict.because().key()).isEqualTo("verdict.pl." + rule + "." + answer.id());
        assertThat(verdict.reference().article()).isEqualTo(article);
        assertThat(verdict.certainty()).isEqualTo(certainty);
    }
}
