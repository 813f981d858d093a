package respondet.bench.endure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import respondet.core.reading.Readings;
import respondet.metering.lake.Lake;

/** The same work done by an installation whose server nobody disturbs: both must come to the same figures. */
record Twin(Installation killed, Installation undisturbed) {

    private static final String TOTALS =
            "select member, consumed, shared, surplus, residual, gain, currency from member_totals where run = ? order"
                    + " by member";
    private static final String DOCUMENTS =
            "select number, member, type, net, tax, corrects from issued_document where community = ? order by number";
    private static final String RUN = "select id from settlement_run where reason = ? and state = 'final'";

    /** Does all units and compares each final run, and at last what is known of all meters. */
    List<String> differences(int units, long seed) throws IOException, InterruptedException {
        var differences = new ArrayList<String>();
        for (int number = 0; number < units; number++) {
            var unit = new Unit(number, seed);
            for (var next = undisturbed.work(unit).next();
                    next.isPresent();
                    next = undisturbed.work(unit).next()) {
                undisturbed.perform(unit, next.get());
            }
            if (!figures(killed, unit).equals(figures(undisturbed, unit))) {
                differences.add("Other figures than without kills: " + unit.label());
            }
        }
        for (var community : killed.tables().column("select id from community")) {
            if (!known(killed, community).equals(known(undisturbed, community))) {
                differences.add("Other readings than without kills: " + community);
            }
            if (!killed.tables()
                    .rows(DOCUMENTS, community)
                    .equals(undisturbed.tables().rows(DOCUMENTS, community))) {
                differences.add("Other documents than without kills: " + community);
            }
        }
        return differences;
    }

    /** The members' totals, and each interval of the allocation. */
    private static List<Object> figures(Installation installation, Unit unit) throws IOException {
        var run = installation.tables().one(RUN, unit.label()).orElseThrow();
        var allocation = installation.home().resolve("results").resolve(run).resolve("allocation.csv");
        return List.of(installation.tables().rows(TOTALS, run), Inspection.sha256(allocation));
    }

    private static Readings known(Installation installation, String community) throws IOException {
        return new Lake(installation.home().resolve("lake").resolve(community)).readings();
    }
}
