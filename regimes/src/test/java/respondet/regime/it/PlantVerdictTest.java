package respondet.regime.it;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.regime.it.Italy.facts;
import static respondet.regime.it.Italy.fourHours;
import static respondet.regime.it.Italy.plant;
import static respondet.regime.it.Italy.plantPoint;
import static respondet.regime.it.Italy.point;
import static respondet.regime.it.Italy.regime;
import static respondet.regime.it.Italy.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.core.community.Community;
import respondet.core.community.MemberKind;
import respondet.core.community.Plant;
import respondet.core.community.Technology;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Power;
import respondet.regime.CommunityFixture;

/** regimes.md, section 5.1 and 5.2: what a verdict about plants, grants and places says, with the figures of its sentence. */
class PlantVerdictTest {

    private static CommunityFixture with(Plant roof) {
        return fourHours("it-cer", roof, MemberKind.HOUSEHOLD, MemberKind.HOUSEHOLD, MemberKind.PUBLIC_BODY);
    }

    private static Plant roof(String... facts) {
        return plant("roof", "100", "2024-03-01", facts);
    }

    private static Message reason(String rule, CommunityFixture community) {
        return verdict(community.settle(regime("it-cer")), rule).because();
    }

    private static Value day(String date) {
        return Value.of(LocalDate.parse(date));
    }

    private static Value percent(String ratio) {
        return new Value.Percent(new BigDecimal(ratio));
    }

    @Test
    void namesThePlantThatIsTooLarge() {
        var reason = reason("capacity", with(plant("roof", "1000.5", "2024-03-01")));
        assertThat(reason.key()).isEqualTo("verdict.it.capacity.no");
        assertThat(reason.args())
                .containsEntry("plant", Value.of("roof"))
                .containsEntry("power", Value.of(Power.kW("1000.5")))
                .containsEntry("limit", Value.of(Power.kW("1000")));
    }

    @Test
    void namesThePlantThatIsTooOld() {
        assertThat(reason("entry", with(plant("roof", "100", "2021-12-15"))).args())
                .containsEntry("plant", Value.of("roof"))
                .containsEntry("date", day("2021-12-15"))
                .containsEntry("first", day("2021-12-16"));
    }

    @Test
    void namesThePlantThatUsesNoRenewableSource() {
        var burner = plant("roof", Technology.COGENERATION, "50", "2024-03-01");
        assertThat(reason("renewable", with(burner)).args()).containsEntry("plant", Value.of("roof"));
        assertThat(reason("renewable", with(roof())).args()).isEmpty();
    }

    @Test
    void namesThePlantThatCameBeforeItsCommunity() {
        var late = with(plant("roof", "100", "2025-03-01"));
        assertThat(reason("constituted", late))
                .isEqualTo(Message.of("verdict.it.constituted.unknown")
                        .with("plant", Value.of("roof"))
                        .with("until", day("2024-06-22")));
        assertThat(reason("constituted", late.fact("constituted", "2025-03-02")))
                .isEqualTo(Message.of("verdict.it.constituted.no")
                        .with("plant", Value.of("roof"))
                        .with("until", day("2024-06-22")));
    }

    @Test
    void weighsExistingPlantsAgainstAll() {
        var community = with(roof())
                .plant(plant("old", "50", "2015-01-01"))
                .plantPoint("PO", "old")
                .gives("PO", 0, 0, 0, 0);
        assertThat(reason("existing_plants", community))
                .isEqualTo(Message.of("verdict.it.existing_plants.no")
                        .with("old", Value.of(Power.kW("50")))
                        .with("all", Value.of(Power.kW("150")))
                        .with("limit", percent("0.30")));
    }

    @Test
    void comparesTheGreatestGrant() {
        var community = with(roof("grant_share", "0.10"))
                .plant(plant("mill", "50", "2024-03-01", "grant_share", "0.45"))
                .plantPoint("PM", "mill")
                .gives("PM", 0, 0, 0, 0);
        assertThat(reason("grant_share", community))
                .isEqualTo(Message.of("verdict.it.grant_share.no")
                        .with("share", percent("0.45"))
                        .with("limit", percent("0.40")));
    }

    @Test
    void comparesTheInhabitantsWithTheLimitOfTheDay() { // without a day of application: on the last settled day
        var community = with(roof("grant_share", "0.2")).fact("commune_inhabitants", "5001");
        assertThat(reason("grant_commune", community))
                .isEqualTo(Message.of("verdict.it.grant_commune.no")
                        .with("limit", Value.of(5000))
                        .with("inhabitants", Value.of(5001)));
        assertThat(reason("grant_commune", with(roof("grant_share", "0.2"))).args())
                .containsOnlyKeys("limit");
    }

    @ParameterizedTest
    @CsvSource({"24, 5000", "25, 50000"}) // D.M. 127/2025 is in force from 26 June 2025
    void judgesOnTheLastSettledDay(int hours, int limit) {
        var settled = new int[hours];
        var community = CommunityFixture.italy("it-cer")
                .startingAt("2025-06-25T00:00")
                .member("A", MemberKind.HOUSEHOLD)
                .plant(roof("grant_share", "0.2"))
                .point("PA", "A")
                .plantPoint("PG", "roof")
                .takes("PA", settled)
                .gives("PG", settled);
        assertThat(reason("grant_commune", community).args()).containsEntry("limit", Value.of(limit));
    }

    @Test
    void saysTheWindowAndTheLastDays() {
        var community = with(roof("grant_share", "0.2"));
        assertThat(reason("grant_window", community).args())
                .isEqualTo(Map.of("first", day("2024-01-24"), "last", day("2025-11-30")));
        assertThat(reason("grant_works", community).args())
                .isEqualTo(Map.of(
                        "plant", Value.of("roof"),
                        "works", day("2026-06-30"),
                        "operation", day("2027-12-31"),
                        "months", Value.of(18)));
        assertThat(reason("application", community).args()).containsEntry("last", day("2027-12-31"));
    }

    @Test
    void namesThePointUnderAnotherSubstation() {
        var community = with(roof())
                .fact("substation", "AC1")
                .point(point("PX", "A", "AC2"))
                .takes("PX", 1, 1, 1, 1);
        assertThat(reason("same_substation", community))
                .isEqualTo(Message.of("verdict.it.same_substation.no")
                        .with("point", Value.of("PX"))
                        .with("substation", Value.of("AC2"))
                        .with("substations", Value.of("AC1")));
    }

    @Test
    void blamesNoPointWhereNoPlantIsPlaced() {
        var community = with(roof()).point(point("PX", "A", "AC2")).takes("PX", 1, 1, 1, 1);
        assertThat(reason("same_substation", community))
                .isEqualTo(Message.of("verdict.it.same_substation.unknown")
                        .with("point", Value.of("PA"))
                        .with("substations", Value.of("")));
    }

    @Test
    void placesAPointByItsOwnFactThenItsPlantsThenTheCommunitys() {
        var community = with(roof("substation", "AC1"))
                .fact("substation", "AC9")
                .point(plantPoint("PX", "roof", "AC2"))
                .community();
        assertThat(place(community, "PX")).contains("AC2");
        assertThat(place(community, "PG")).contains("AC1");
        assertThat(place(community, "PA")).contains("AC9");
        assertThat(place(with(roof()).community(), "PA")).isEmpty();
    }

    private static Optional<String> place(Community community, String point) {
        return community.points().stream()
                .filter(each -> each.id().equals(point))
                .findFirst()
                .flatMap(each -> Substations.find(each, community));
    }
}
