package respondet.bench.platform;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The agreement of a large Walloon building, one point a member, every fifth with a roof; shared pro rata. */
record LargeCommunity(int members) {

    static final String ID = "bench";

    /** Every so many-th member has a plant. */
    static final int PLANT_EVERY = 5;

    static String member(int number) {
        return String.format(Locale.ROOT, "m%04d", number);
    }

    static boolean hasPlant(int number) {
        return number % PLANT_EVERY == 0;
    }

    String agreement() {
        return """
            id: bench
            name: Large building (invented)
            territory: BE352
            regime: be-building
            members:
            %s
            points:
            %s
            plants:
            %s
            keys:
              - { from: 2025-01-01, kind: prorata }
            tariffs:
              home: { energy: 0.13, grid: 0.14, distribution: 0.08 }
            prices: { internal: 0.10, injection: 0.04 }
            estimation: same_time_last_week
            """.formatted(households(), points(), plants());
    }

    private String points() {
        return IntStream.range(0, members)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "  - { id: p%04d, market_id: \"%s\", member: %s%s, tariff: home }",
                        i,
                        market(i),
                        member(i),
                        hasPlant(i) ? String.format(Locale.ROOT, ", plant: roof%04d", i) : ""))
                .collect(Collectors.joining("\n"));
    }

    private String plants() {
        return IntStream.range(0, members)
                .filter(LargeCommunity::hasPlant)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "  - { id: roof%04d, owner: %s, technology: pv, capacity_kw: 5, in_service: 2024-06-01 }",
                        i,
                        member(i)))
                .collect(Collectors.joining("\n"));
    }

    private String households() {
        return IntStream.range(0, members)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "  - { id: %s, name: Household %s, kind: household, joined: 2025-01-01 }",
                        member(i),
                        member(i)))
                .collect(Collectors.joining("\n"));
    }

    /** An invented number of the length of a Belgian one. */
    static String market(int number) {
        return String.format(Locale.ROOT, "541449%012d", number);
    }
}
