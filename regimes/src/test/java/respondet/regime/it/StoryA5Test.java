package respondet.regime.it;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.it.Italy.member;
import static respondet.regime.it.Italy.of;
import static respondet.regime.it.Italy.plant;
import static respondet.regime.it.Italy.plantPoint;
import static respondet.regime.it.Italy.point;
import static respondet.regime.it.Italy.regime;
import static respondet.regime.it.Italy.sum;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import respondet.core.community.MemberKind;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Money;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Party;
import respondet.regime.CommunityFixture;

/** requirements.md, story A5: 700 kW in Piemonte in 2024, 60,000 kWh fed in and 42,000 shared. */
class StoryA5Test {

    /** From 24 January to 31 December 2024. */
    private static final int HOURS = 343 * 24;

    private static final int SUNNY = 300;

    @Test
    void settlesTheYear() {
        var checked = year().check(regime("it-cer"));
        assertThat(checked.problems()).extracting(Problem::kind).doesNotContain(ProblemKind.PROVISIONAL);
        var settlement = checked.found().orElseThrow();
        var free = sum(settlement, AmountKind.CASH_RECEIVED, Item.SHARED_ENERGY_PREMIUM);
        var reserved = sum(settlement, AmountKind.RESERVED, Item.PREMIUM_SURPLUS);
        assertThat(free.plus(reserved)).isEqualTo(Money.eur("4620"));
        assertThat(reserved).isEqualTo(Money.eur("990"));
        assertThat(free).isEqualTo(Money.eur("3630"));
        assertThat(sum(settlement, AmountKind.CASH_RECEIVED, Item.VALORISATION)).isEqualTo(Money.eur("443.94"));
    }

    @Test
    void givesTheFirmNothingOfTheReservedPart() {
        var settlement = year().settle(regime("it-cer"));
        assertThat(of(settlement, Party.member("joinery"), Item.PREMIUM_SURPLUS))
                .isEqualTo(Money.eur("0"));
        assertThat(of(settlement, Party.member("school"), Item.PREMIUM_SURPLUS)).isEqualTo(Money.eur("990"));
    }

    @Test
    void chargesTheFeeOfTheYear() { // 15 + 680 EUR, from January on
        assertThat(of(year().settle(regime("it-cer")), Party.plant("roofs"), Item.ADMINISTRATION_FEE))
                .isEqualTo(Money.eur("-695"));
    }

    @Test
    void refusesASplitThatGivesTheFirmOneCent() {
        var checked = year().fact("reserved_split", "school=0.99999", "joinery=0.00001")
                .check(regime("it-cer"));
        assertThat(checked.found()).isEmpty();
        assertThat(checked.problems()).extracting(Problem::kind).containsExactly(ProblemKind.RULE_BROKEN);
    }

    @Test
    void saysThatAMonthOfTheYearIsProvisional() {
        var january = year().gives("PG", 1000).takes("PS", 1000).takes("PJ", 1000);
        assertThat(january.check(regime("it-cer")).problems())
                .extracting(Problem::kind)
                .contains(ProblemKind.PROVISIONAL);
    }

    @Test
    void refusesACandidateOnAnotherSubstation() {
        var settlement = year().member(member("candidate", MemberKind.HOUSEHOLD))
                .point(point("PX", "candidate", "AC002"))
                .takes("PX", filled(1000, HOURS))
                .settle(regime("it-cer"));
        var verdict = settlement.feasibility().stream()
                .filter(each -> each.rule().equals("it.same_substation"))
                .findFirst()
                .orElseThrow();
        assertThat(verdict.answer()).isEqualTo(Answer.NO);
        assertThat(verdict.because().args().toString()).contains("PX", "AC001", "AC002");
        assertThat(of(settlement, Party.member("candidate"), Item.SHARED_ENERGY_PREMIUM))
                .isEqualTo(Money.eur("0"));
    }

    @Test
    void findsNothingAgainstTheOthers() {
        assertThat(year().settle(regime("it-cer")).feasibility())
                .filteredOn(verdict -> verdict.rule().equals("it.same_substation"))
                .extracting(Verdict::answer)
                .containsExactly(Answer.YES);
    }

    private static CommunityFixture year() {
        return CommunityFixture.italy("it-cer")
                .startingAt("2024-01-24T00:00")
                .member(member("school", MemberKind.PUBLIC_BODY))
                .member(member("joinery", MemberKind.FIRM))
                .plant(plant("roofs", "700", "2024-01-01"))
                .point(point("PS", "school", "AC001"))
                .point(point("PJ", "joinery", "AC001"))
                .point(plantPoint("PG", "roofs", "AC001"))
                .price("zonal", "0.140")
                .gives("PG", sunny(200_000))
                .takes("PS", sunny(100_000))
                .takes("PJ", sunny(40_000));
    }

    /** Every 27th hour until there are enough. */
    private static int[] sunny(int wattHours) {
        var values = new int[HOURS];
        for (int i = 0; i < SUNNY; i++) {
            values[i * 27] = wattHours;
        }
        return values;
    }

    private static int[] filled(int wattHours, int length) {
        var values = new int[length];
        Arrays.fill(values, wattHours);
        return values;
    }
}
