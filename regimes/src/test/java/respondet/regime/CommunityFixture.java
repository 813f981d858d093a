package respondet.regime;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import respondet.core.community.AccountingPoint;
import respondet.core.community.AllocationKey;
import respondet.core.community.Community;
import respondet.core.community.EstimationRule;
import respondet.core.community.Facts;
import respondet.core.community.KeyVersion;
import respondet.core.community.Member;
import respondet.core.community.MemberKind;
import respondet.core.community.OpeningLot;
import respondet.core.community.Plant;
import respondet.core.community.PriceSeries;
import respondet.core.community.PriceTerm;
import respondet.core.community.ResolvedCommunity;
import respondet.core.community.Tariff;
import respondet.core.community.Technology;
import respondet.core.problem.Checked;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Power;
import respondet.core.quantity.Price;
import respondet.core.quantity.Share;
import respondet.core.reading.Channel;
import respondet.core.reading.Direction;
import respondet.core.reading.Readings;
import respondet.core.reading.Series;
import respondet.core.settlement.Regime;
import respondet.core.settlement.SettleCommunity;
import respondet.core.settlement.Settlement;
import respondet.core.time.Resolution;
import respondet.core.time.Timeline;

/**
 * A small community with its readings, made from arrays in a few lines:
 *
 * <pre>{@code
 * var settlement = CommunityFixture.poland("pl-cooperative").startingAt("2026-01-01T00:00")
 *     .member("A", MemberKind.HOUSEHOLD).point("PA", "A").takes("PA", 1000, 2000, 1000, 3000)
 *     .member("B", MemberKind.FIRM).plant("roof", "B", "100").plantPoint("PG", "roof").gives("PG", 0, 6000, 10000, 2000)
 *     .settle(regime);
 * }</pre>
 *
 * <p>Readings are in Wh from the start on; the period ends with the longest of them.
 */
public final class CommunityFixture {

    private final String regime;
    private String territory;
    private final ZoneId zone;
    private final Currency currency;
    private Resolution resolution = Resolution.HOUR;
    private Instant start;
    private final Map<String, List<String>> facts = new TreeMap<>();
    private final List<Member> members = new ArrayList<>();
    private final List<AccountingPoint> points = new ArrayList<>();
    private final List<Plant> plants = new ArrayList<>();
    private final List<KeyVersion> keys = new ArrayList<>();
    private final Map<String, Tariff> tariffs = new TreeMap<>();
    private final Map<String, PriceTerm> prices = new TreeMap<>();
    private final List<OpeningLot> openingLots = new ArrayList<>();
    private final Map<Channel, Series> series = new TreeMap<>();

    private CommunityFixture(String regime, String territory, String zone, String currency) {
        this.regime = regime;
        this.territory = territory;
        this.zone = ZoneId.of(zone);
        this.currency = Currency.getInstance(currency);
        startingAt("2026-01-01T00:00");
    }

    public static CommunityFixture poland(String regime) {
        return new CommunityFixture(regime, "PL214", "Europe/Warsaw", "PLN");
    }

    public static CommunityFixture spain(String regime) {
        return new CommunityFixture(regime, "ES511", "Europe/Madrid", "EUR");
    }

    public static CommunityFixture belgium(String regime) {
        return new CommunityFixture(regime, "BE352", "Europe/Brussels", "EUR");
    }

    public static CommunityFixture italy(String regime) {
        return new CommunityFixture(regime, "ITC11", "Europe/Rome", "EUR");
    }

    /** Local time of the first interval; call it before any reading. */
    public CommunityFixture startingAt(String localDateTime) {
        start = LocalDateTime.parse(localDateTime).atZone(zone).toInstant();
        return this;
    }

    public CommunityFixture in(String nuts) {
        territory = nuts;
        return this;
    }

    public CommunityFixture every(Resolution length) {
        resolution = length;
        return this;
    }

    public CommunityFixture fact(String name, String... values) {
        facts.put(name, List.of(values));
        return this;
    }

    /** A member since long ago. */
    public CommunityFixture member(String id, MemberKind kind) {
        return member(
                new Member(id, id, kind, LocalDate.of(2000, 1, 1), Optional.empty(), Optional.empty(), Facts.NONE));
    }

    public CommunityFixture member(String id, MemberKind kind, String joined, String left) {
        return member(new Member(
                id,
                id,
                kind,
                LocalDate.parse(joined),
                Optional.of(LocalDate.parse(left)),
                Optional.empty(),
                Facts.NONE));
    }

    public CommunityFixture member(Member member) {
        members.add(member);
        return this;
    }

    /** A photovoltaic plant in service since long ago. */
    public CommunityFixture plant(String id, String owner, String kW) {
        return plant(new Plant(id, owner, Technology.PV, Power.kW(kW), LocalDate.of(2024, 3, 1), Facts.NONE));
    }

    public CommunityFixture plant(Plant plant) {
        plants.add(plant);
        return this;
    }

    /** A member's consumption point without a tariff. */
    public CommunityFixture point(String id, String member) {
        return point(id, Optional.of(member), Optional.empty(), Optional.empty());
    }

    public CommunityFixture point(String id, String member, String tariff) {
        return point(id, Optional.of(member), Optional.empty(), Optional.of(tariff));
    }

    /** A plant's own meter. */
    public CommunityFixture plantPoint(String id, String plant) {
        return point(id, Optional.empty(), Optional.of(plant), Optional.empty());
    }

    /** A member's point with a plant behind it, whose meter counts both ways. */
    public CommunityFixture prosumerPoint(String id, String member, String plant, String tariff) {
        return point(id, Optional.of(member), Optional.of(plant), Optional.of(tariff));
    }

    private CommunityFixture point(
            String id, Optional<String> member, Optional<String> plant, Optional<String> tariff) {
        return point(new AccountingPoint(id, id, member, plant, tariff, Share.ALL, Optional.empty(), Facts.NONE));
    }

    public CommunityFixture point(AccountingPoint point) {
        points.add(point);
        return this;
    }

    public CommunityFixture key(String from, AllocationKey key) {
        keys.add(new KeyVersion(LocalDate.parse(from), key, Optional.empty()));
        return this;
    }

    /** A tariff with flat prices per kWh: name, price, name, price. */
    public CommunityFixture tariff(String id, String kind, String... namesAndPrices) {
        var terms = new TreeMap<String, PriceTerm>();
        for (int i = 0; i < namesAndPrices.length; i += 2) {
            terms.put(namesAndPrices[i], flat(namesAndPrices[i + 1]));
        }
        return tariff(id, kind, terms);
    }

    public CommunityFixture tariff(String id, String kind, Map<String, PriceTerm> terms) {
        tariffs.put(id, new Tariff(id, kind.isEmpty() ? Optional.empty() : Optional.of(kind), terms));
        return this;
    }

    public CommunityFixture price(String name, PriceTerm term) {
        prices.put(name, term);
        return this;
    }

    public CommunityFixture price(String name, String perKWh) {
        return price(name, flat(perKWh));
    }

    /** A price for each interval, per kWh. */
    public CommunityFixture priceEach(String name, String... perKWh) {
        return price(name, varying(perKWh));
    }

    public PriceTerm flat(String perKWh) {
        return new PriceTerm.Flat(Price.perKWh(perKWh, currency));
    }

    public PriceTerm zoned(Map<String, String> perKWh) {
        var byZone = new TreeMap<String, Price>();
        perKWh.forEach((name, price) -> byZone.put(name, Price.perKWh(price, currency)));
        return new PriceTerm.Zoned(byZone);
    }

    /** Prices by interval of the fixture's resolution, from its start; an empty text is a missing price. */
    public PriceTerm varying(String... perKWh) {
        var nanos = Arrays.stream(perKWh).mapToLong(CommunityFixture::nanos).toArray();
        return new PriceTerm.Varying(new PriceSeries("fixture", currency, start, resolution, nanos));
    }

    private static long nanos(String perKWh) {
        return perKWh.isEmpty()
                ? PriceSeries.MISSING
                : new BigDecimal(perKWh).movePointRight(PriceSeries.SCALE + 3).longValueExact();
    }

    public CommunityFixture openingLot(String month, long wattHours) {
        openingLots.add(new OpeningLot(YearMonth.parse(month), Energy.wattHours(wattHours)));
        return this;
    }

    public CommunityFixture takes(String point, int... wattHours) {
        return reads(point, Direction.CONSUMPTION, wattHours);
    }

    public CommunityFixture gives(String point, int... wattHours) {
        return reads(point, Direction.PRODUCTION, wattHours);
    }

    private CommunityFixture reads(String point, Direction direction, int... wattHours) {
        series.put(new Channel(point, direction), Series.measured(start, resolution, wattHours));
        return this;
    }

    public Community community() {
        return new Community(
                "fixture",
                "Fixture",
                territory,
                regime,
                zone,
                currency,
                new Facts(facts),
                members,
                points,
                plants,
                keys,
                tariffs,
                prices,
                openingLots,
                EstimationRule.NONE);
    }

    public Readings readings() {
        return Readings.of(series);
    }

    public ResolvedCommunity resolved(Resolution settled) {
        var end = readings().end().orElseThrow();
        return ResolvedCommunity.resolve(community(), Timeline.over(start, end, settled, zone));
    }

    /** Through the main flow, at the resolution of the law. */
    public Checked<Settlement> check(Regime law) {
        return new SettleCommunity(law).settle(resolved(law.resolution()), readings());
    }

    public Settlement settle(Regime law) {
        var checked = check(law);
        return checked.found().orElseThrow(() -> new AssertionError("Refused: " + checked.problems()));
    }
}
