package respondet.core.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Power;
import respondet.core.quantity.Price;
import respondet.core.quantity.Share;
import respondet.core.time.Period;
import respondet.core.time.Resolution;
import respondet.core.time.Timeline;

class ResolvedCommunityTest {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Instant START = Instant.parse("2025-12-31T23:00:00Z");

    private static final Community COMMUNITY = new Community(
            "c",
            "C",
            "ES511",
            "es-collective",
            MADRID,
            EUR,
            Facts.NONE,
            List.of(member("B", "2025-01-01", Optional.of("2026-01-03")), member("A", "2026-01-02", Optional.empty())),
            List.of(
                    point("P3", Optional.empty(), Optional.of("roof"), Optional.empty()),
                    point("P2", Optional.of("B"), Optional.empty(), Optional.of("home")),
                    point("P1", Optional.of("A"), Optional.empty(), Optional.of("none")),
                    point("P0", Optional.empty(), Optional.of("wall"), Optional.empty())),
            List.of(plant("wall", "stranger", "2025-02-01"), plant("roof", "B", "2025-01-01")),
            List.of(key("2026-01-03", new AllocationKey.Prorata()), key("2026-01-02", new AllocationKey.Equal())),
            Map.of("home", new Tariff("home", Optional.of("pvpc"), Map.of("energy", flat("0.13")))),
            Map.of(
                    "internal", flat("0.1"),
                    "byZone", new PriceTerm.Zoned(Map.of("P1", Price.eurPerKWh("0.2"))),
                    "spot", new PriceTerm.Varying(prices(Resolution.HOUR, 1, 2, 3))),
            List.of(
                    new OpeningLot(YearMonth.of(2025, 3), Energy.wattHours(2)),
                    new OpeningLot(YearMonth.of(2025, 1), Energy.wattHours(1))),
            EstimationRule.NONE);

    private static Member member(String id, String joined, Optional<String> left) {
        return new Member(
                id,
                id,
                MemberKind.HOUSEHOLD,
                LocalDate.parse(joined),
                left.map(LocalDate::parse),
                Optional.empty(),
                Facts.NONE);
    }

    private static AccountingPoint point(
            String id, Optional<String> member, Optional<String> plant, Optional<String> tariff) {
        return new AccountingPoint(id, id, member, plant, tariff, Share.ALL, Optional.empty(), Facts.NONE);
    }

    private static Plant plant(String id, String owner, String since) {
        return new Plant(id, owner, Technology.PV, Power.kW("1"), LocalDate.parse(since), Facts.NONE);
    }

    private static KeyVersion key(String from, AllocationKey key) {
        return new KeyVersion(LocalDate.parse(from), key, Optional.empty());
    }

    private static PriceTerm flat(String perKWh) {
        return new PriceTerm.Flat(Price.eurPerKWh(perKWh));
    }

    private static PriceSeries prices(Resolution resolution, long... nanos) {
        return new PriceSeries("test.csv", EUR, START, resolution, nanos);
    }

    private static ResolvedCommunity fourDays() {
        var period = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 5), MADRID);
        return ResolvedCommunity.resolve(COMMUNITY, Timeline.over(period, Resolution.HOUR));
    }

    @Test
    void sortsColumnsById() {
        var resolved = fourDays();
        assertThat(resolved.members()).extracting(Member::id).containsExactly("A", "B");
        assertThat(resolved.points()).extracting(AccountingPoint::id).containsExactly("P0", "P1", "P2", "P3");
        assertThat(resolved.plants()).extracting(Plant::id).containsExactly("roof", "wall");
        assertThat(COMMUNITY.openingLots().getFirst().month()).isEqualTo(YearMonth.of(2025, 1));
        assertThat(resolved.community()).isSameAs(COMMUNITY);
    }

    @Test
    void findsColumns() {
        var resolved = fourDays();
        assertThat(resolved.columnOfMember("B")).isEqualTo(1);
        assertThat(resolved.columnOfMember("Z")).isEqualTo(ResolvedCommunity.NONE);
        assertThat(resolved.columnOfPlant("wall")).isEqualTo(1);
        assertThat(resolved.columnOfPlant("Z")).isEqualTo(ResolvedCommunity.NONE);
        assertThat(resolved.memberOf(1)).isZero();
        assertThat(resolved.plantOf(1)).isEqualTo(ResolvedCommunity.NONE);
        assertThat(resolved.plantOf(3)).isZero();
    }

    @Test
    void givesAPlantsOwnMeterToItsOwnerWhereThatIsAMember() {
        var resolved = fourDays();
        assertThat(resolved.memberOf(3)).isEqualTo(1);
        assertThat(resolved.memberOf(0)).isEqualTo(ResolvedCommunity.NONE);
        assertThat(resolved.pointsOf(0)).containsExactly(1);
        assertThat(resolved.pointsOf(1)).containsExactly(2, 3);
    }

    @Test
    void cutsSegmentsWhereMembershipOrKeyChanges() {
        var segments = fourDays().segments();
        assertThat(segments).extracting(Segment::from).containsExactly(0, 24, 48);
        assertThat(segments).extracting(Segment::to).containsExactly(24, 48, 96);
        assertThat(segments).extracting(Segment::activeMembers).containsExactly(1, 2, 1);
        assertThat(segments.get(2).isActive(0)).isTrue();
        assertThat(segments.get(2).isActive(1)).isFalse();
        assertThat(segments.get(0).key()).isEmpty();
        assertThat(segments.get(1).key().orElseThrow().key()).isEqualTo(new AllocationKey.Equal());
        assertThat(segments.get(2).key().orElseThrow().key()).isEqualTo(new AllocationKey.Prorata());
    }

    @Test
    void findsTheSegmentOfAPosition() {
        var resolved = fourDays();
        assertThat(resolved.segmentAt(23).from()).isZero();
        assertThat(resolved.segmentAt(24).from()).isEqualTo(24);
        assertThatThrownBy(() -> resolved.segmentAt(96)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void resolvesPricesAndTariffs() {
        var resolved = fourDays();
        assertThat(resolved.price("internal").orElseThrow().at(95)).isEqualTo(Price.eurPerKWh("0.1"));
        assertThat(resolved.price("internal").orElseThrow())
                .isSameAs(resolved.price("internal").orElseThrow());
        assertThat(resolved.price("spot").orElseThrow().nanosPerMWh(2)).isEqualTo(3);
        assertThat(resolved.price("byZone")).isEmpty();
        assertThat(resolved.price("nothing")).isEmpty();
        assertThat(resolved.tariff(2, "energy").orElseThrow().at(0)).isEqualTo(Price.eurPerKWh("0.13"));
        assertThat(resolved.tariff(2, "tolls")).isEmpty();
        assertThat(resolved.tariff(1, "energy")).isEmpty();
        assertThat(resolved.tariffOf(3)).isEmpty();
        assertThat(resolved.tariffOf(2).orElseThrow().kind()).contains("pvpc");
    }

    @Test
    void countsElapsedHoursOfTheYear() {
        var resolved = fourDays();
        assertThat(resolved.hourOfYear(START)).isZero();
        assertThat(resolved.hourOfYear(START.plusSeconds(7199))).isEqualTo(1);
        assertThat(resolved.hourOfYear(Instant.parse("2026-12-31T22:00:00Z"))).isEqualTo(8_759);
    }

    @Test
    void findsWhatTheAgreementNames() {
        assertThat(COMMUNITY.findMember("A")).isPresent();
        assertThat(COMMUNITY.findMember("Z")).isEmpty();
        assertThat(COMMUNITY.findPlant("roof").orElseThrow().owner()).isEqualTo("B");
        assertThat(COMMUNITY.findPoint("P2").orElseThrow().member()).contains("B");
        assertThat(COMMUNITY.findPoint("Z")).isEmpty();
        assertThat(COMMUNITY.under("be-cer").regime()).isEqualTo("be-cer");
        assertThat(COMMUNITY.under("es-collective")).isEqualTo(COMMUNITY);
    }

    @Test
    void isAMemberFromJoiningUntilTheDayOfLeaving() {
        var member = COMMUNITY.findMember("B").orElseThrow();
        assertThat(member.isActiveOn(LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(member.isActiveOn(LocalDate.of(2025, 1, 1))).isTrue();
        assertThat(member.isActiveOn(LocalDate.of(2026, 1, 2))).isTrue();
        assertThat(member.isActiveOn(LocalDate.of(2026, 1, 3))).isFalse();
    }

    @Test
    void averagesPricesFinerThanTheTimeline() {
        var timeline = new Timeline(START, Resolution.HOUR, 3, MADRID);
        var series = prices(Resolution.QUARTER_HOUR, 1, 2, 3, 4, -1, -1, -2, -2, 5, 5, 5);
        var curve = PriceCurve.of(series, timeline);
        assertThat(curve.nanosPerMWh(0)).isEqualTo(3); // 2.5, half-up
        assertThat(curve.nanosPerMWh(1)).isEqualTo(-2); // -1.5, away from zero
        assertThat(curve.isMissing(2)).isTrue();
        assertThat(curve.isCompleteBetween(0, 2)).isTrue();
        assertThat(curve.isCompleteBetween(1, 3)).isFalse();
        assertThatThrownBy(() -> curve.at(2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no price at position 2");
    }

    @Test
    void repeatsPricesCoarserThanTheTimeline() {
        var timeline = new Timeline(START.minusSeconds(900), Resolution.QUARTER_HOUR, 10, MADRID);
        var curve = PriceCurve.of(prices(Resolution.HOUR, 7, 8), timeline);
        assertThat(curve.isMissing(0)).isTrue();
        assertThat(curve.nanosPerMWh(4)).isEqualTo(7);
        assertThat(curve.nanosPerMWh(5)).isEqualTo(8);
        assertThat(curve.isMissing(9)).isTrue();
        assertThat(curve.currency()).isEqualTo(EUR);
    }

    @Test
    void changesPricesButNotMissingOnes() {
        var timeline = new Timeline(START, Resolution.HOUR, 2, MADRID);
        var curve = PriceCurve.of(prices(Resolution.HOUR, 7), timeline).map(each -> each + 1);
        assertThat(curve.nanosPerMWh(0)).isEqualTo(8);
        assertThat(curve.isMissing(1)).isTrue();
    }

    @Test
    void pricesByZone() {
        var timeline = new Timeline(START, Resolution.HOUR, 2, MADRID);
        var curve = PriceCurve.zoned(
                Map.of("P1", Price.eurPerKWh("0.2")), at -> at.equals(START) ? "P1" : "P2", timeline, EUR);
        assertThat(curve.at(0)).isEqualTo(Price.eurPerKWh("0.2"));
        assertThat(curve.isMissing(1)).isTrue();
    }

    @Test
    void describesAPriceSeries() {
        var series = prices(Resolution.HOUR, 7, 8);
        assertThat(series.source()).isEqualTo("test.csv");
        assertThat(series.start()).isEqualTo(START);
        assertThat(series.length()).isEqualTo(2);
        assertThat(series.nanosPerMWh(1)).isEqualTo(8);
    }
}
