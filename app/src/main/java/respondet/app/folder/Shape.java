package respondet.app.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys that one kind of mapping in a community file may have, in the order in which people write them. */
record Shape(List<String> keys) {

    static final Shape COMMUNITY = of(
            "id",
            "name",
            "territory",
            "regime",
            "zone",
            "currency",
            "facts",
            "members",
            "points",
            "plants",
            "keys",
            "tariffs",
            "prices",
            "opening_lots",
            "estimation");

    static final Shape MEMBER = of("id", "name", "kind", "joined", "left", "language", "facts");

    static final Shape POINT =
            of("id", "market_id", "member", "plant", "tariff", "participation", "capacity_kw", "facts");

    static final Shape PARTICIPATION = of("from", "share");

    static final Shape PLANT = of("id", "owner", "technology", "capacity_kw", "in_service", "facts");

    static final Shape KEY = of("from", "kind", "shares", "order", "fixed_part", "file", "decided");

    static final Shape TARIFF = of("kind", "energy", "distribution", "grid", "tolls", "surplus", "pvpc");

    static final Shape DATED_PRICE = of("from", "price");
    static final Shape PRICES = of("internal", "injection", "zonal", "surplus", "market", "rce", "rcem");

    static final Shape OPENING_LOT = of("month", "kwh");

    /** The words of {@code kind} in a tariff. */
    static final List<String> TARIFF_KINDS =
            List.of("pvpc", "free", "g11", "g12", "g12w", "g13", "c11", "c12a", "c12b", "c21", "c22a", "c22b");

    private static Shape of(String... keys) {
        return new Shape(List.of(keys));
    }

    /** Every shape by the name under which the JSON Schema defines it. */
    static Map<String, Shape> all() {
        var all = new LinkedHashMap<String, Shape>();
        all.put("community", COMMUNITY);
        all.put("member", MEMBER);
        all.put("point", POINT);
        all.put("participation", PARTICIPATION);
        all.put("plant", PLANT);
        all.put("key", KEY);
        all.put("tariff", TARIFF);
        all.put("dated_price", DATED_PRICE);
        all.put("prices", PRICES);
        all.put("opening_lot", OPENING_LOT);
        return all;
    }
}
