package respondet.regime.pl;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.pl.PolishExamples.fourHours;
import static respondet.regime.pl.PolishStoryTest.verdict;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.Facts;
import respondet.core.community.Member;
import respondet.core.community.MemberKind;
import respondet.core.community.Plant;
import respondet.core.community.Technology;
import respondet.core.law.Certainty;
import respondet.core.law.Verdict.Answer;
import respondet.core.quantity.Power;
import respondet.regime.CommunityFixture;

class CooperativeRulesTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 11, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 12, 1);

    private static Answer of(CommunityFixture community, String rule) {
        return verdict(community.settle(new PolishCooperative()), "pl." + rule).answer();
    }

    private static CommunityFixture community() {
        return fourHours("pl-cooperative");
    }

    @Test
    void leavesOpenWhatNoFactAnswers() {
        for (var rule :
                new String[] {"cover", "area", "commune_type", "grid_operator", "voltage", "register", "statute"}) {
            assertThat(of(community(), rule)).as(rule).isEqualTo(Answer.UNKNOWN);
        }
    }

    @Test
    void allowsUpToThreeAdjacentCommunes() {
        assertThat(of(community().fact("communes", "a"), "area")).isEqualTo(Answer.YES);
        assertThat(of(community().fact("communes", "a", "b"), "area")).isEqualTo(Answer.UNKNOWN);
        var three = community().fact("communes", "a", "b", "c");
        assertThat(of(three.fact("communes_adjacent", "true"), "area")).isEqualTo(Answer.YES);
        assertThat(of(three.fact("communes_adjacent", "false"), "area")).isEqualTo(Answer.NO);
        var four = community().fact("communes", "a", "b", "c", "d").fact("communes_adjacent", "true");
        assertThat(of(four, "area")).isEqualTo(Answer.NO);
    }

    @Test
    void opensCitiesWithTheActOf2025() {
        var city = new Facts(java.util.Map.of("commune_types", java.util.List.of("rural", "urban")));
        assertThat(new CommuneRules(city, BEFORE).communeType().answer()).isEqualTo(Answer.NO);
        var after = new CommuneRules(city, AFTER).communeType();
        assertThat(after.answer()).isEqualTo(Answer.YES);
        assertThat(after.certainty()).isEqualTo(Certainty.UNCERTAIN);
    }

    @ParameterizedTest(name = "{0} households, {1} firms, {2} farmers, founded by {3}: {4}")
    @CsvSource({
        "10, 0, 0, '', YES",
        "9, 0, 0, '', NO",
        "5, 0, 5, '', YES",
        "0, 3, 0, '', YES",
        "0, 2, 0, '', NO",
        "0, 0, 5, '', UNKNOWN",
        "0, 0, 4, farmers_cooperative_act, NO",
        "0, 0, 5, farmers_cooperative_act, YES",
        "0, 0, 5, cooperative_law, NO",
    })
    void countsTheFounders(int homes, int firms, int farmers, String foundedBy, Answer answer) {
        var members = IntStream.range(0, homes + firms + farmers)
                .mapToObj(i -> member(
                        i, i < homes ? MemberKind.HOUSEHOLD : i < homes + firms ? MemberKind.FIRM : MemberKind.FARMER))
                .toList();
        var law = Optional.of(foundedBy).filter(text -> !text.isEmpty());
        assertThat(FoundersRule.on(AFTER, members, law).verdict(AFTER).answer()).isEqualTo(answer);
    }

    private static Member member(int number, MemberKind kind) {
        return new Member(
                "m" + number, "m", kind, LocalDate.of(2020, 1, 1), Optional.empty(), Optional.empty(), Facts.NONE);
    }

    @Test
    void limitsPowerOwnershipAndFuel() {
        assertThat(of(community().plant("more", "B", "9900"), "power")).isEqualTo(Answer.YES);
        assertThat(of(community().plant("more", "B", "9901"), "power")).isEqualTo(Answer.NO);
        assertThat(of(community(), "ownership")).isEqualTo(Answer.YES);
        assertThat(of(community().plant("own", "fixture", "1"), "ownership")).isEqualTo(Answer.YES);
        assertThat(of(community().plant("other", "nobody", "1"), "ownership")).isEqualTo(Answer.NO);
        assertThat(of(community(), "renewable")).isEqualTo(Answer.YES);
        var gas = new Plant("gas", "B", Technology.COGENERATION, Power.kW("1"), LocalDate.of(2020, 1, 1), Facts.NONE);
        assertThat(of(community().plant(gas), "renewable")).isEqualTo(Answer.NO);
    }

    @Test
    void readsTheOtherFacts() {
        assertThat(of(community().fact("grid_operators", "a"), "grid_operator")).isEqualTo(Answer.YES);
        assertThat(of(community().fact("grid_operators", "a", "b"), "grid_operator"))
                .isEqualTo(Answer.NO);
        assertThat(of(community().fact("voltage_below_110kv", "false"), "voltage"))
                .isEqualTo(Answer.NO);
        assertThat(of(community().fact("statute", "true"), "statute")).isEqualTo(Answer.YES);
        assertThat(of(community().fact("register_entry", "2026-01-01"), "register"))
                .isEqualTo(Answer.YES);
        assertThat(of(community().fact("register_entry", "2026-01-02"), "register"))
                .isEqualTo(Answer.NO);
    }
}
