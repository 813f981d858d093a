package respondet.metering.spain;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import respondet.metering.ReadContext;

/** A CUPS as the community knows it: with or without the two letters of the border point, with or without a mark. */
record CupsNames(Map<String, String> known) {

    private static final int WITHOUT_BORDER_POINT = 20;

    CupsNames(ReadContext context) {
        this(context.pointIds());
    }

    /** The market id to look up; empty where the community knows the point but not under this mark. */
    Optional<String> find(String cups, String mark) {
        var bare = cups.length() > WITHOUT_BORDER_POINT ? cups.substring(0, WITHOUT_BORDER_POINT) : cups;
        var familiar =
                Stream.of(cups + mark, bare + mark).filter(known::containsKey).findFirst();
        if (familiar.isPresent()) {
            return familiar;
        }
        boolean withoutMark = known.containsKey(cups) || known.containsKey(bare);
        return withoutMark ? Optional.empty() : Optional.of(cups + mark);
    }
}
