package respondet.core.settlement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import respondet.core.community.AccountingPoint;
import respondet.core.community.Community;
import respondet.core.community.EstimationRule;
import respondet.core.community.Facts;
import respondet.core.community.KeyVersion;
import respondet.core.community.Member;
import respondet.core.community.MemberKind;
import respondet.core.community.Participation;
import respondet.core.community.Plant;
import respondet.core.community.PriceTerm;
import respondet.core.community.ResolvedCommunity;
import respondet.core.community.Tariff;
import respondet.core.community.Technology;
import respondet.core.problem.Checked;
import respondet.core.quantity.Power;
import respondet.core.quantity.Share;
import respondet.core.reading.Channel;
import respondet.core.reading.Direction;
import respondet.core.reading.Readings;
import respondet.core.reading.Series;
import respondet.core.time.Period;
import respondet.core.time.Resolution;
import respondet.core.time.Timeline;

/** A small community in Brussels time with readings in Wh, for tests of the main flow. */
final class Village {

    static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    static final Currency EUR = Currency.getInstance("EUR");
    static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final Period period;
    private final Resolution resolution;
    private final List<Member> members = new ArrayList<>();
    private final List<AccountingPoint> points = new ArrayList<>();
    private final List<Plant> plants = new ArrayList<>();
    private final List<KeyVersion> keys = new ArrayList<>();
    private final Map<Channel, Series> series = new TreeMap<>();

    Village(String from, String to, Resolution resolution) {
        this.period = new Period(LocalDate.parse(from), LocalDate.parse(to), ZONE);
        this.resolution = resolution;
    }

    static Village inJanuary() {
        return new Village("2026-01-01", "2026-02-01", Resolution.HOUR);
    }

    Village member(String id) {
        return member(id, LONG_AGO, Optional.empty());
    }

    Village member(String id, String joined, String left) {
        return member(id, LocalDate.parse(joined), Optional.of(LocalDate.parse(left)));
    }

    private Village member(String id, LocalDate joined, Optional<LocalDate> left) {
        members.add(new Member(id, id, MemberKind.HOUSEHOLD, joined, left, Optional.empty(), Facts.NONE));
        return this;
    }

    Village plant(String id, String owner, String inService) {
        var since = LocalDate.parse(inService);
        plants.add(new Plant(id, owner, Technology.PV, Power.kW("10"), since, Facts.NONE));
        return this;
    }

    Village point(String id, String member) {
        return point(id, Optional.of(member), Optional.empty(), Share.ALL);
    }

    Village plantPoint(String id, String plant) {
        return point(id, Optional.empty(), Optional.of(plant), Share.ALL);
    }

    Village point(String id, Optional<String> member, Optional<String> plant, Share participation) {
        points.add(new AccountingPoint(
                id, id, member, plant, Optional.empty(), participation, Optional.empty(), Facts.NONE));
        return this;
    }

    Village taking(Participation participation) {
        points.add(points.removeLast().taking(participation));
        return this;
    }

    Village key(KeyVersion key) {
        keys.add(key);
        return this;
    }

    /** The same value in every interval of the period. */
    Village takes(String point, int wattHours) {
        return reads(point, Direction.CONSUMPTION, constant(wattHours));
    }

    Village gives(String point, int wattHours) {
        return reads(point, Direction.PRODUCTION, constant(wattHours));
    }

    Village reads(String point, Direction direction, Series values) {
        series.put(new Channel(point, direction), values);
        return this;
    }

    Series constant(int wattHours) {
        var values = new int[timeline().count()];
        java.util.Arrays.fill(values, wattHours);
        return Series.measured(period.start(), resolution, values);
    }

    Timeline timeline() {
        return Timeline.over(period, resolution);
    }

    ResolvedCommunity resolved() {
        return ResolvedCommunity.resolve(community(), timeline());
    }

    Community community() {
        return new Community(
                "village",
                "Village",
                "BE352",
                "test",
                ZONE,
                EUR,
                Facts.NONE,
                members,
                points,
                plants,
                keys,
                Map.<String, Tariff>of(),
                Map.<String, PriceTerm>of(),
                List.of(),
                EstimationRule.NONE);
    }

    Readings readings() {
        return Readings.of(series);
    }

    Checked<MeteredPeriod> check() {
        return MeteredPeriod.check(resolved(), readings(), false);
    }

    Checked<MeteredPeriod> checkCarryingOver() {
        return MeteredPeriod.check(resolved(), readings(), true);
    }

    MeteredPeriod metered() {
        return check().found().orElseThrow();
    }

    static YearMonth month(String name) {
        return YearMonth.parse(name);
    }
}
