package respondet.regime.be;

import java.util.IdentityHashMap;
import respondet.core.community.ResolvedCommunity;
import respondet.core.community.Segment;
import respondet.core.law.Explanation;
import respondet.core.law.Legal;
import respondet.core.settlement.Division;
import respondet.core.settlement.Sharing;

/** Sharing by the key in force in each quarter-hour; what no member takes goes back to the producers. */
final class WalloonSharing implements Sharing {

    private final IdentityHashMap<Segment, SharingKey> keys = new IdentityHashMap<>();

    WalloonSharing(ResolvedCommunity community) {
        for (var segment : community.segments()) {
            segment.key()
                    .flatMap(version -> SharingKey.of(version.key(), community, segment))
                    .ifPresent(key -> keys.put(segment, key));
        }
    }

    @Override
    @Legal(act = Acts.DECREE, article = "35sexdecies §2")
    public void divide(Division interval) {
        keyOf(interval).share(interval.totalProduced(), interval.consumed(), interval.shared());
        interval.takeInProportionToInjection();
    }

    @Override
    public Explanation whyShared(Division interval, int member) {
        return keyOf(interval)
                .why(interval.totalProduced(), interval.consumed(), member)
                .by(Acts.KEY_APPLIED);
    }

    private SharingKey keyOf(Division interval) {
        var key = keys.get(interval.segment());
        if (key == null) {
            throw new IllegalStateException("There is no Walloon key at position " + interval.position()
                    + ".\nMaybe the regime's problems were not looked at first.");
        }
        return key;
    }
}
